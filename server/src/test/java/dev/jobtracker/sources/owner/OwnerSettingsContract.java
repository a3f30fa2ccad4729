package dev.jobtracker.sources.owner;

import static dev.jobtracker.platform.schema.Tables.SOURCE_SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.secrets.TestSecrets;
import dev.jobtracker.platform.time.MovableClock;
import dev.jobtracker.sources.Upstream;
import dev.jobtracker.sources.Upstream.KeyNeed;
import dev.jobtracker.sources.UpstreamAccess;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the owner sets counts over the environment, on every database. */
abstract class OwnerSettingsContract {

    @TempDir
    Path directory;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T08:00:00Z"));
    private OpenDatabase open;
    private StoredOwnerSettings settings;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void connect() {
        open = open(directory);
        settings = another(directory);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private StoredOwnerSettings another(Path keys) {
        return new StoredOwnerSettings(open.database(), TestSecrets.box(keys), clock);
    }

    private static Upstream server(@Nullable String key, KeyNeed need) {
        return new Upstream("adzuna", "Adzuna", true, URI.create("https://example.se"), key, need);
    }

    @Test
    void leavesToTheEnvironmentWhatTheOwnerDidNotSet() {
        assertThat(settings.access(server(null, KeyNeed.REQUIRED))).isEqualTo(new UpstreamAccess(true, null, false));
        assertThat(settings.access(server("env", KeyNeed.REQUIRED))).isEqualTo(new UpstreamAccess(true, "env", true));
        assertThat(settings.access(server(null, KeyNeed.OPTIONAL))).isEqualTo(new UpstreamAccess(true, null, true));
    }

    @Test
    void takesTheOwnersKeyAndSwitchOverTheEnvironments() {
        Upstream server = server("env", KeyNeed.REQUIRED);

        settings.key(server, " own ");
        assertThat(settings.access(server)).isEqualTo(new UpstreamAccess(true, "own", true));
        settings.enable(server, false);
        assertThat(settings.access(server)).isEqualTo(new UpstreamAccess(false, "own", true));
        settings.key(server, "");
        assertThat(settings.access(server)).isEqualTo(new UpstreamAccess(false, "env", true));
    }

    @Test
    void storesNoKeyThatCouldBeRead() {
        settings.key(server(null, KeyNeed.REQUIRED), "very-secret");

        String stored =
                open.database().read(db -> db.selectFrom(SOURCE_SETTING).fetch().formatCSV());
        assertThat(stored).contains("adzuna").doesNotContain("secret");
    }

    @Test
    void followsWhatAnotherInstanceSet() {
        Upstream server = server(null, KeyNeed.REQUIRED);
        assertThat(settings.access(server).ready()).isFalse();

        another(directory).key(server, "own");
        clock.move(Duration.ofSeconds(4));

        assertThat(settings.access(server).ready()).isTrue();
    }

    @Test
    void doesWithoutAKeyThatCanNoLongerBeOpened() {
        Upstream server = server("env", KeyNeed.REQUIRED);
        another(directory.resolve("elsewhere")).key(server, "own");

        assertThat(another(directory).access(server)).isEqualTo(new UpstreamAccess(true, "env", true));
    }
}
