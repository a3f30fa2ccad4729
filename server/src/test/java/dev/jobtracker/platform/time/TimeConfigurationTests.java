package dev.jobtracker.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class TimeConfigurationTests {

    @Test
    void momentsAreAsFineAsADatabaseKeepsThem() {
        Clock clock = new TimeConfiguration().clock();

        for (int reading = 0; reading < 100; reading++) {
            Instant now = clock.instant();
            assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
        }
    }
}
