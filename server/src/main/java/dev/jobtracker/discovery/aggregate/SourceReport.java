package dev.jobtracker.discovery.aggregate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one source in a search.
 *
 * @param count how many postings it contributes, before they are merged
 * @param tookMs milliseconds from the start of the search
 * @param cached whether it was known before and not asked for now
 * @param ageSeconds how old that is
 * @param error in plain words, when something is wrong
 */
public record SourceReport(
        String source,
        SourceStatus status,
        int count,
        long tookMs,
        boolean cached,
        @Nullable Long ageSeconds,
        @Nullable String error) {

    static SourceReport of(SourceAnswer answer, Instant now) {
        boolean cached = answer.status() == SourceStatus.CACHED || answer.status() == SourceStatus.STALE;
        Long age = cached && answer.since() != null
                ? Long.valueOf(Math.max(0, Duration.between(answer.since(), now).toSeconds()))
                : null;
        return new SourceReport(
                answer.source(),
                answer.status(),
                answer.found().size(),
                answer.took().toMillis(),
                cached,
                age,
                answer.error());
    }
}
