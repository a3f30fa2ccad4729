package dev.jobtracker.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every form of counting must do. */
abstract class RateLimitsContract {

    private static final Rate RATE = Rate.perHour(3);

    final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    final String subject = UUID.randomUUID().toString();

    abstract RateLimits limits();

    @Test
    void grantsSoManyAndNoMore() {
        assertThat(take()).isEqualTo(new Allowance(true, 3, 2, Duration.ofHours(1)));
        assertThat(take().remaining()).isEqualTo(1);
        assertThat(take().remaining()).isZero();
        assertThat(take()).isEqualTo(new Allowance(false, 3, 0, Duration.ofHours(1)));
    }

    @Test
    void grantsAllAnewWhenThePeriodIsOver() {
        take();
        clock.move(Duration.ofMinutes(59));
        take();
        take();
        assertThat(take()).isEqualTo(new Allowance(false, 3, 0, Duration.ofMinutes(1)));

        clock.move(Duration.ofMinutes(1));

        assertThat(take().remaining()).isEqualTo(2);
    }

    @Test
    void countsEachSubjectAndEachLimitForItself() {
        IntStream.range(0, 3).forEach(i -> take());

        assertThat(limits().take("test", "other-" + subject, RATE).granted()).isTrue();
        assertThat(limits().take("other", subject, RATE).granted()).isTrue();
        assertThat(take().granted()).isFalse();
    }

    @Test
    void aChangedRateHoldsAtOnce() {
        IntStream.range(0, 3).forEach(i -> take());

        assertThat(limits().take("test", subject, Rate.perHour(10)).remaining()).isEqualTo(9);
    }

    @Test
    void lookingTakesNothing() {
        take();

        Allowance seen = limits().look("test", subject, RATE);

        assertThat(seen).isEqualTo(new Allowance(true, 3, 2, Duration.ofHours(1)));
        assertThat(take().remaining()).isEqualTo(1);
    }

    @Test
    void forgettingGrantsAllAnew() {
        IntStream.range(0, 4).forEach(i -> take());

        limits().forget("test", subject, RATE);

        assertThat(take().remaining()).isEqualTo(2);
    }

    @Test
    void countsEachOfManyAtOnce() throws Exception {
        Rate rate = Rate.perHour(50);
        Callable<Boolean> one = () -> limits().take("test", subject, rate).granted();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long granted = threads.invokeAll(java.util.Collections.nCopies(80, one)).stream()
                    .filter(answer -> answer.resultNow())
                    .count();

            assertThat(granted).isEqualTo(50);
        }
    }

    private Allowance take() {
        return limits().take("test", subject, RATE);
    }
}
