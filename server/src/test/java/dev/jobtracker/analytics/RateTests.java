package dev.jobtracker.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class RateTests {

    /** The bounds that R's {@code prop.test(…, correct = FALSE)} gives. */
    @Test
    void boundsAreThoseOfWilson() {
        Rate some = Rate.of(15, 50);

        assertThat(some.value()).isEqualTo(0.3);
        assertThat(some.low()).isCloseTo(0.1910, within(0.0001));
        assertThat(some.high()).isCloseTo(0.4375, within(0.0001));
    }

    /** The far bound is z² / (n + z²) away from the value. */
    @Test
    void noneAndAllOfTenAreNotCertain() {
        Rate none = Rate.of(0, 10);
        Rate all = Rate.of(10, 10);

        assertThat(none.low()).isEqualTo(0.0);
        assertThat(none.high()).isCloseTo(0.2775, within(0.0001));
        assertThat(all.low()).isCloseTo(0.7225, within(0.0001));
        assertThat(all.high()).isEqualTo(1.0);
    }

    @Test
    void nothingIsKnownFromNothing() {
        assertThat(Rate.of(0, 0)).isEqualTo(new Rate(null, 0, null, null));
    }

    @Test
    void boundsHoldTheValueAndStayBetweenNoneAndAll() {
        for (int n = 1; n < 60; n++) {
            for (int successes = 0; successes <= n; successes++) {
                Rate rate = Rate.of(successes, n);
                double value = Objects.requireNonNull(rate.value());
                assertThat(rate.low()).isBetween(0.0, value);
                assertThat(rate.high()).isBetween(value, 1.0);
            }
        }
    }
}
