package dev.jobtracker.applications;

import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.CleanText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A change of status that a person tells.
 *
 * @param to the key of a stage
 * @param at when it happened; null for now
 */
public record Move(
        String to, @Nullable Instant at, @Nullable String note) {

    private static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofDays(1);

    public Move {
        note = CleanText.text(note, Integer.MAX_VALUE);
    }

    /**
     * When it happened.
     *
     * @throws ProblemException 422 {@code invalid_input} for a time to come
     */
    Instant time(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (at == null) {
            return now;
        }
        if (at.isBefore(EARLIEST) || at.isAfter(now.plus(CLOCKS_DIFFER_BY))) {
            throw ProblemException.invalid("at", "out_of_range", "must be a time that has come, from 1950");
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
