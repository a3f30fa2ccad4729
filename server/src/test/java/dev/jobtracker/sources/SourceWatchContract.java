package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.time.MovableClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How servers did is remembered on every database. */
abstract class SourceWatchContract {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Upstream SERVER =
            new Upstream("jobtech", "JobTech", true, URI.create("https://example.se"), null, Upstream.KeyNeed.NONE);

    @TempDir
    Path directory;

    private OpenDatabase open;
    private MovableClock clock;
    private SourceWatch watch;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void watch() {
        open = open(directory);
        clock = new MovableClock(NOW);
        watch = another();
    }

    @AfterEach
    void close() throws Exception {
        watch.close();
        open.close();
    }

    private SourceWatch another() {
        return new SourceWatch(new SourceHealthRows(open.database()), clock);
    }

    private SourceHealth stored() {
        return new SourceHealthRows(open.database()).find(SERVER.name());
    }

    @Test
    void knowsNothingOfAServerThatWasNeverAsked() {
        assertThat(watch.of(SERVER)).isEqualTo(SourceHealth.UNKNOWN);
    }

    @Test
    void storesAtOnceWhenAServerTurns() {
        watch.succeeded(SERVER, 41L);
        await().until(() -> stored().equals(new SourceHealth(NOW, null, 41L)));

        clock.move(Duration.ofSeconds(1));
        watch.failed(SERVER, new SourceFailure.Broken(500));
        SourceHealth.Failure failure =
                new SourceHealth.Failure(NOW.plusSeconds(1), "broken", "The source failed with status 500.");
        await().until(() -> stored().equals(new SourceHealth(NOW, failure, 41L)));
        assertThat(watch.of(SERVER).failing()).isTrue();

        clock.move(Duration.ofSeconds(1));
        watch.succeeded(SERVER, null);
        await().until(() -> !stored().failing());
    }

    @Test
    void storesNoMoreThanEveryFewSecondsWhileNothingTurns() {
        watch.succeeded(SERVER, 10L);
        await().until(() -> stored().lastSuccessAt() != null);
        clock.move(Duration.ofSeconds(1));
        watch.succeeded(SERVER, 9L);

        assertThat(watch.of(SERVER)).isEqualTo(new SourceHealth(NOW.plusSeconds(1), null, 9L));
        assertThat(stored().lastSuccessAt()).isEqualTo(NOW);

        watch.close();
        assertThat(stored()).isEqualTo(new SourceHealth(NOW.plusSeconds(1), null, 9L));
    }

    @Test
    void seesWhatAnotherInstanceSaw() {
        SourceWatch other = another();
        other.failed(SERVER, new SourceFailure.RateLimited(Duration.ofSeconds(60)));
        other.close();

        SourceHealth seen = watch.of(SERVER);
        assertThat(seen.lastFailure())
                .isEqualTo(new SourceHealth.Failure(NOW, "rate_limited", "The source asks us to wait 60 s."));
    }
}
