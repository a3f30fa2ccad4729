package dev.jobtracker.sources;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.TestFailures;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Sources that a test chose, watched as the server watches its own. */
public final class TestSources implements AutoCloseable {

    private final SourceWatch watch;
    private final TestFailures failures;
    private final Sources sources;

    public TestSources(Database database, Clock clock, List<JobSource> sources) {
        SourcesConfiguration configuration = new SourcesConfiguration();
        this.watch = configuration.sourceWatch(database, clock);
        this.failures = TestFailures.on(database);
        this.sources = configuration.sources(sources, watch, failures.failures(), clock);
    }

    public Sources sources() {
        return sources;
    }

    @Override
    public void close() {
        watch.close();
        failures.close();
    }

    public static SourceDescription description(String id) {
        URI home = URI.create("https://" + id + ".example");
        return new SourceDescription(new SourceId(id), id, home, home, false, null);
    }

    public static Upstream upstream(String name) {
        return new Upstream(name, name, true, URI.create("https://" + name + ".example"), null, Upstream.KeyNeed.NONE);
    }
}
