package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SparingTests {

    private static final Upstream SERVER = TestSources.upstream("test");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T08:00:00Z"));
    private final Sparing sparing = new Sparing(clock);

    @Test
    void givesAPauseToWhomAsksForOne() {
        sparing.heed(SERVER, new SourceFailure.RateLimited(Duration.ofSeconds(20)));

        assertThat(sparing.reason(SERVER, SourceHealth.UNKNOWN))
                .contains(new SourceFailure.RateLimited(Duration.ofSeconds(20)));
        clock.move(Duration.ofSeconds(20));
        assertThat(sparing.reason(SERVER, SourceHealth.UNKNOWN)).isEmpty();
    }

    @Test
    void triesAgainAfterAMinuteHoweverLongThePause() {
        sparing.heed(SERVER, new SourceFailure.RateLimited(Duration.ofDays(1)));
        clock.move(Duration.ofMinutes(1));

        assertThat(sparing.reason(SERVER, SourceHealth.UNKNOWN)).isEmpty();
    }

    @Test
    void asksForNoPauseThatNobodyAskedFor() {
        sparing.heed(SERVER, new SourceFailure.RateLimited(null));
        sparing.heed(SERVER, new SourceFailure.Broken(500));

        assertThat(sparing.reason(SERVER, SourceHealth.UNKNOWN)).isEmpty();
    }

    @Test
    void leavesTheLastCallsAloneButLooksNowAndThen() {
        SourceHealth nearlyUsedUp = told(3L);

        assertThat(sparing.reason(SERVER, nearlyUsedUp)).contains(new SourceFailure.Spared(3));
        assertThat(sparing.reason(SERVER, told(4L))).isEmpty();
        assertThat(sparing.reason(SERVER, told(null))).isEmpty();
        clock.move(Duration.ofMinutes(15));
        assertThat(sparing.reason(SERVER, nearlyUsedUp)).isEmpty();
    }

    private SourceHealth told(@Nullable Long quotaLeft) {
        return SourceHealth.UNKNOWN.succeeded(clock.instant(), quotaLeft);
    }
}
