package dev.jobtracker.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source answered.
 *
 * @param postings in the source's order
 * @param total how many there are in all, where the source tells
 * @param unreadable how many items of the reply could not be read as postings
 * @param quotaLeft how many more calls the source allows, where it tells
 */
public record SourceReply(
        List<SourcePosting> postings,
        @Nullable Long total,
        int unreadable,
        @Nullable Long quotaLeft) {

    public SourceReply {
        postings = List.copyOf(postings);
    }
}
