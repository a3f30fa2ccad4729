package dev.jobtracker.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HasteTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Haste haste = new Haste(Duration.ofSeconds(2));

    @Test
    void isAtOnceForTheFirst() {
        assertThat(haste.due(NOON)).contains(NOON);
    }

    @Test
    void isAPauseLaterForWhoeverAsksSoonAfterAndForgetsNobody() {
        var _ = haste.due(NOON);

        assertThat(haste.due(NOON.plusMillis(500))).contains(NOON.plusSeconds(2));
        assertThat(haste.due(NOON.plusMillis(900))).as("done at the same time").isEmpty();
        assertThat(haste.due(NOON.plusMillis(2_100))).contains(NOON.plusSeconds(4));
    }

    @Test
    void isAtOnceAgainAfterAWhile() {
        var _ = haste.due(NOON);

        assertThat(haste.due(NOON.plusSeconds(9))).contains(NOON.plusSeconds(9));
    }
}
