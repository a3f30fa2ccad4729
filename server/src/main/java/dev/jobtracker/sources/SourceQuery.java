package dev.jobtracker.sources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks of a source.
 *
 * @param text free text, may be empty
 * @param location a place in words, in English or the local language
 * @param remote only such work
 * @param employmentType only such employment
 * @param postedAfter only what is newer
 * @param offset how many postings to pass over
 * @param limit how many to give, 1 to 100
 */
public record SourceQuery(
        String text,
        @Nullable String location,
        @Nullable RemoteKind remote,
        @Nullable EmploymentType employmentType,
        @Nullable Instant postedAfter,
        int offset,
        int limit) {}
