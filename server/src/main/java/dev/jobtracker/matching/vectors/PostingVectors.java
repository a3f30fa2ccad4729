package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The vectors of postings, all of the one model that searches use now. Safe to share between threads. */
public interface PostingVectors {

    /** The vectors of postings; those without one yet are left out and get theirs before others. */
    Map<UUID, float[]> of(Collection<UUID> postingIds);

    /**
     * The postings most alike to a vector among all that a question asks for, best first: the filters hold before
     * anything is cut off. One posting of each opening, as its reader is shown them.
     *
     * @param query a vector of the model that searches use now
     * @param filter its order does not matter here
     * @param limit how many at most
     */
    List<Neighbour> nearest(float[] query, PostingQuery filter, int limit);

    /** The name of the model that searches use, or will use first. */
    String model();

    /** How many postings have vectors, and of which model; counting them takes time. */
    EmbeddingStatus status();
}
