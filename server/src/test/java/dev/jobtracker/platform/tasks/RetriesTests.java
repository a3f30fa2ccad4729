package dev.jobtracker.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetriesTests {

    private static final Retries RETRIES = new Retries(10, Duration.ofSeconds(10), Duration.ofMinutes(1));

    @Test
    void pausesGrowUntilTheLongest() {
        assertThat(RETRIES.pauseAfter(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RETRIES.pauseAfter(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(RETRIES.pauseAfter(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(RETRIES.pauseAfter(4)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RETRIES.pauseAfter(100_000)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aTaskIsTriedAtLeastOnce() {
        assertThatThrownBy(() -> new Retries(0, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
