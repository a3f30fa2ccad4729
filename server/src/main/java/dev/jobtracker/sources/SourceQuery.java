package dev.jobtracker.sources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks of a source. White space in the words is drawn together.
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
        int limit) {

    public SourceQuery {
        if (offset < 0 || limit < 1 || limit > 100) {
            throw new IllegalArgumentException("offset from 0, limit from 1 to 100");
        }
        String line = CleanText.line(text, 1_000);
        text = line == null ? "" : line;
        location = CleanText.line(location, 200);
    }

    /** The same question in the one form that all its spellings share, to remember answers by. */
    public SourceQuery normalised() {
        return new SourceQuery(
                Respelling.of(text),
                location == null ? null : Respelling.of(location),
                remote,
                employmentType,
                postedAfter,
                offset,
                limit);
    }

    /** The question that all pages of this search share, in normalised form. */
    public SourceQuery firstPage() {
        SourceQuery plain = normalised();
        return new SourceQuery(
                plain.text, plain.location, plain.remote, plain.employmentType, plain.postedAfter, 0, 100);
    }
}
