package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.sources.SourceFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source's part in a search.
 *
 * @param source its id
 * @param found what it contributes, best first
 * @param since when that was told, or up to when it is known; null when there is nothing, or nobody knows
 * @param took from the start of the search
 * @param error in plain words, when something is wrong
 */
record SourceAnswer(
        String source,
        SourceStatus status,
        List<Found> found,
        @Nullable Instant since,
        Duration took,
        @Nullable String error) {

    SourceAnswer {
        found = List.copyOf(found);
    }

    static SourceAnswer told(String source, SourceStatus status, ToldAnswer answer, Duration took) {
        return new SourceAnswer(source, status, found(answer), answer.at(), took, null);
    }

    static SourceAnswer failed(String source, SourceFailure failure, @Nullable ToldAnswer earlier, Duration took) {
        return earlier == null
                ? new SourceAnswer(source, SourceStatus.of(failure), List.of(), null, took, failure.explanation())
                : new SourceAnswer(
                        source, SourceStatus.STALE, found(earlier), earlier.at(), took, failure.explanation());
    }

    static SourceAnswer notConfigured(String source, String error) {
        return new SourceAnswer(source, SourceStatus.NOT_CONFIGURED, List.of(), null, Duration.ZERO, error);
    }

    private static List<Found> found(ToldAnswer answer) {
        return answer.postings().stream().<Found>map(Found.Told::of).toList();
    }

    static SourceAnswer stumbled(String source, Duration took) {
        return new SourceAnswer(source, SourceStatus.FAILED, List.of(), null, took, "We stumbled over it.");
    }

    /** Whether nothing is wrong, so that the same search may show it again for a while. */
    boolean isWhole() {
        return status == SourceStatus.OK || status == SourceStatus.CACHED;
    }

    /** The same when it is shown again. */
    SourceAnswer again() {
        return new SourceAnswer(source, SourceStatus.CACHED, found, since, Duration.ZERO, error);
    }
}
