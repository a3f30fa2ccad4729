package dev.jobtracker.sources.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time that one question may take, however many calls it needs. */
public final class TimeLeft {

    private static final Duration MARGIN = Duration.ofMillis(200);

    private final Clock clock;
    private final Duration given;
    private final Instant start;

    public TimeLeft(Clock clock, Duration given) {
        this.clock = clock;
        this.given = given;
        this.start = clock.instant();
    }

    /** All of it: what the first call may take. */
    public Duration whole() {
        return given;
    }

    /** What is left of it. */
    public Duration now() {
        return given.minus(Duration.between(start, clock.instant()));
    }

    /** Whether a further call, taking half again as long as those so far took on average, would end in time. */
    public boolean isEnoughAfter(int calls) {
        Duration each = given.minus(now()).dividedBy(calls);
        return now().minus(MARGIN).compareTo(each.plus(each.dividedBy(2))) > 0;
    }

    /** What a further call may take, so that there is time to answer with what came before it. */
    public Duration forAnother() {
        return now().minus(MARGIN);
    }
}
