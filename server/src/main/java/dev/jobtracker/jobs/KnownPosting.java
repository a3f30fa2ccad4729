package dev.jobtracker.jobs;

import java.util.List;

/**
 * What the catalog alone knows of a posting.
 *
 * @param sources every place its opening is advertised at, that of the posting which leads first
 * @param sample whether it is invented
 */
public record KnownPosting(List<PostingOrigin> sources, boolean sample) {

    public KnownPosting {
        sources = List.copyOf(sources);
    }
}
