package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingQuery;
import java.util.List;
import org.jooq.DSLContext;

/** Finds the postings most alike to a vector, one way or another. Safe to share between threads. */
interface Neighbours {

    /** The best of all that the filter keeps, best first. */
    List<Neighbour> nearest(KnownModel model, float[] query, PostingQuery filter, int limit);

    /** Is told of each vector in the transaction that stores it. */
    void stored(DSLContext db, KnownModel model, List<PostingVectorRows.Made> made);

    /** Is told of a model that is not used any more. */
    void gone(KnownModel model);
}
