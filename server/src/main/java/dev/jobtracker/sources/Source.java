package dev.jobtracker.sources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source as a whole.
 *
 * @param parts at most one {@link SearchSource} and one {@link FeedSource}, of one id
 */
public record Source(List<JobSource> parts) {

    public Source {
        parts = List.copyOf(parts);
    }

    static Source of(JobSource part) {
        return new Source(List.of(part));
    }

    Source with(Source other) {
        return new Source(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    public SourceDescription description() {
        return parts.getFirst().description();
    }

    /** The part that is asked live. */
    public Optional<SearchSource> search() {
        return parts.stream()
                .filter(SearchSource.class::isInstance)
                .map(SearchSource.class::cast)
                .findFirst();
    }

    /** The part that is fetched on a schedule. */
    public Optional<FeedSource> feed() {
        return parts.stream()
                .filter(FeedSource.class::isInstance)
                .map(FeedSource.class::cast)
                .findFirst();
    }
}
