package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SourceHealthTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final SourceHealth WELL = SourceHealth.UNKNOWN.succeeded(NOON, 17L);

    @Test
    void isDownUntilItAnswersAgain() {
        SourceHealth failed = WELL.failed(NOON.plusSeconds(1), new SourceFailure.Broken(500));

        assertThat(failed.isDown(NOON.plusSeconds(2))).isTrue();
        assertThat(failed.succeeded(NOON.plusSeconds(3), null).isDown(NOON.plusSeconds(4)))
                .isFalse();
    }

    @Test
    void isNotKnownToBeDownWhenItFailedLongAgo() {
        SourceHealth failed = WELL.failed(NOON.plusSeconds(1), new SourceFailure.Broken(500));

        assertThat(failed.isDown(NOON.plus(Duration.ofHours(25)))).isFalse();
        assertThat(failed.failing()).isTrue();
    }

    @Test
    void isNotDownWhenItTellsUsToWait() {
        assertThat(WELL.failed(NOON.plusSeconds(1), new SourceFailure.RateLimited(null))
                        .isDown(NOON.plusSeconds(2)))
                .isFalse();
    }

    @Test
    void hasNothingLeftOfAQuotaThatIsSpent() {
        SourceHealth spent = WELL.failed(NOON.plusSeconds(1), new SourceFailure.QuotaSpent(Duration.ofDays(3)));

        assertThat(spent.quotaLeft()).isZero();
        assertThat(spent.isDown(NOON.plusSeconds(2))).isFalse();
    }
}
