package dev.jobtracker.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PrecedenceTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Precedence precedence = new Precedence();

    @Test
    void holdsNothingUpWhileNothingIsAhead() {
        assertThat(givingWay(LONG)).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void waitsForAllThatIsAhead() {
        precedence.goAhead(1);
        precedence.goAhead(1);
        CompletableFuture<Void> way = givingWay(LONG);
        precedence.goAhead(-1);
        await().during(Duration.ofMillis(50)).until(() -> !way.isDone());
        precedence.goAhead(-1);
        assertThat(way).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void goesOnAtOnceWhenSomebodyWaitsForIt() {
        precedence.goAhead(1);
        CompletableFuture<Void> way = givingWay(LONG);
        precedence.waitFor(1);
        assertThat(way).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void waitsNoLongerThanItMust() {
        precedence.goAhead(1);
        assertThat(givingWay(Duration.ofMillis(20))).succeedsWithin(Duration.ofSeconds(5));
        assertThat(givingWay(Duration.ofSeconds(-1))).succeedsWithin(Duration.ofSeconds(5));
    }

    private CompletableFuture<Void> givingWay(Duration longest) {
        return CompletableFuture.runAsync(() -> precedence.giveWay(longest));
    }
}
