package dev.jobtracker.platform.failures;

import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The real thing on a test's database, to be looked into. */
public final class TestFailures implements AutoCloseable {

    private final FailureGroups groups;
    private final Failures failures;

    private TestFailures(Database database) {
        groups = new FailureGroups(database, JsonMapper.shared());
        failures = new Failures(groups, tallies -> {}, Clock.systemUTC());
    }

    public static TestFailures on(Database database) {
        return new TestFailures(database);
    }

    public Failures failures() {
        return failures;
    }

    /** All that was recorded so far. */
    public List<FailureGroup> groups() {
        failures.write();
        return groups.page(false, 0, 100);
    }

    @Override
    public void close() {
        failures.close();
    }
}
