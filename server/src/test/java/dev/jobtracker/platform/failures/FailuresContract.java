package dev.jobtracker.platform.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.identifiers.RequestId;
import dev.jobtracker.platform.time.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

/** What keeping count must do on every database. */
abstract class FailuresContract {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path directory;

    private final MovableClock clock = new MovableClock(START);
    private final List<FailureTally> exported = new ArrayList<>();
    private OpenDatabase open;
    private FailureGroups groups;
    private Failures failures;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void start() {
        open = open(directory);
        groups = new FailureGroups(open.database(), JsonMapper.shared());
        failures = new Failures(groups, exported::addAll, clock);
    }

    @AfterEach
    void stop() throws Exception {
        failures.close();
        open.close();
    }

    @Test
    void groupsByKindPlaceAndOrigin() {
        MDC.put(RequestId.LOG_KEY, "first");
        failures.record(broken("one"), "GET /a");
        clock.move(Duration.ofMinutes(1));
        MDC.put(RequestId.LOG_KEY, "second");
        failures.record(broken("two"), "GET /a");
        MDC.remove(RequestId.LOG_KEY);
        failures.write();
        clock.move(Duration.ofMinutes(1));
        failures.record(broken("three"), "GET /a");
        failures.record(broken("three"), "GET /b");
        failures.write();

        assertThat(groups.count(false)).isEqualTo(2);
        FailureGroup group = groups.page(false, 0, 10).stream()
                .filter(one -> one.origin().equals("GET /a"))
                .findFirst()
                .orElseThrow();
        assertThat(group.kind()).isEqualTo("java.lang.IllegalStateException");
        assertThat(group.place()).isEqualTo(FailuresContract.class.getName() + ".broken");
        assertThat(group.occurrences()).isEqualTo(3);
        assertThat(group.firstSeenAt()).isEqualTo(START);
        assertThat(group.lastSeenAt()).isEqualTo(START.plusSeconds(120));
        assertThat(group.message()).isEqualTo("three");
        assertThat(group.frames().getFirst()).startsWith(FailuresContract.class.getName() + ".broken:");
    }

    @Test
    void keepsTheLastRequestsId() {
        MDC.put(RequestId.LOG_KEY, "my-request");
        failures.record(broken("one"), "GET /a");
        MDC.remove(RequestId.LOG_KEY);
        failures.write();

        assertThat(groups.page(false, 0, 10))
                .extracting(FailureGroup::lastRequestId)
                .containsExactly("my-request");
    }

    @Test
    void keepsNoSecretAndNobodysAddress() {
        failures.record(broken("password=abc123 of anna@example.se\nDetail: Key (text)=(secret life)"), "GET /a");
        failures.write();

        assertThat(groups.page(false, 0, 10))
                .extracting(FailureGroup::message)
                .containsExactly("password=*** of ***@***");
    }

    @Test
    void aStormIsAFewRowsAndNothingOfItIsLost() {
        for (int i = 0; i < 20_000; i++) {
            failures.record(broken("storm"), "GET /" + i % 300);
        }
        failures.close();

        long counted = groups.page(false, 0, 1000).stream()
                .mapToLong(FailureGroup::occurrences)
                .sum();
        assertThat(counted).isEqualTo(20_000);
    }

    @Test
    void keepsTheFiveHundredThatHappenedLast() {
        for (int i = 0; i < 600; i++) {
            failures.record(broken("many"), "GET /" + i);
            clock.move(Duration.ofMillis(1));
            if (i % 100 == 99) {
                failures.write();
            }
        }

        assertThat(groups.count(false)).isEqualTo(500);
        assertThat(groups.page(false, 499, 10)).extracting(FailureGroup::origin).containsExactly("GET /100");
    }

    @Test
    void whatIsPutAwayComesBackWhenItHappensAgain() {
        failures.record(broken("one"), "GET /a");
        failures.write();
        UUID id = groups.page(false, 0, 10).getFirst().id();

        assertThat(groups.resolve(id)).isTrue();
        assertThat(groups.count(false)).isZero();
        assertThat(groups.count(true)).isEqualTo(1);

        failures.record(broken("one"), "GET /a");
        failures.write();
        assertThat(groups.page(false, 0, 10))
                .extracting(FailureGroup::occurrences)
                .containsExactly(2L);
        assertThat(groups.resolve(UUID.randomUUID())).isFalse();
    }

    @Test
    void whatCannotBeWrittenDownIsKeptForTheNextTime() {
        open.database().change(db -> db.execute("alter table failure_group rename to elsewhere"));
        failures.record(broken("one"), "GET /a");
        failures.write();
        failures.record(broken("one"), "GET /a");
        failures.write();
        assertThat(exported).isEmpty();

        open.database().change(db -> db.execute("alter table elsewhere rename to failure_group"));
        failures.write();

        assertThat(groups.page(false, 0, 10))
                .extracting(FailureGroup::occurrences)
                .containsExactly(2L);
        assertThat(exported).extracting(FailureTally::occurrences).containsExactly(2L);
    }

    private static IllegalStateException broken(String message) {
        return new IllegalStateException(message);
    }
}
