package dev.jobtracker.platform.database;

import static dev.jobtracker.platform.schema.Tables.FAILURE_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.identifiers.Identifiers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every database must do; each engine runs the same suite. */
abstract class DatabaseContract {

    @TempDir
    Path directory;

    private OpenDatabase open;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openDatabase() {
        open = open(directory);
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    @Test
    void keepsIdentifiersInstantsAndDocuments() {
        UUID id = Identifiers.timeOrdered();
        Instant seen = Instant.parse("2026-03-02T08:00:00.123456Z");
        open.database().change(db -> insert(db, id, "a", seen));

        var row = open.database()
                .read(db -> db.selectFrom(FAILURE_GROUP)
                        .where(FAILURE_GROUP.ID.eq(id))
                        .fetchOptional())
                .orElseThrow();

        assertThat(row.getFirstSeenAt()).isEqualTo(seen);
        assertThat(row.getDetail()).contains("\"a\"");
        assertThat(row.getResolved()).isFalse();
    }

    @Test
    void sortsInstantsInTheOrderOfTime() {
        Instant base = Instant.parse("2026-03-02T08:00:00Z");
        List<Instant> times = List.of(base.plusMillis(500), base, base.plusSeconds(1), base.minusNanos(1000));
        open.database().change(db -> {
            for (Instant time : times) {
                insert(db, Identifiers.timeOrdered(), time.toString(), time);
            }
        });

        List<Instant> sorted = open.database()
                .read(db -> db.selectFrom(FAILURE_GROUP)
                        .where(FAILURE_GROUP.FIRST_SEEN_AT.ge(base.minusSeconds(1)))
                        .orderBy(FAILURE_GROUP.FIRST_SEEN_AT)
                        .fetch(FAILURE_GROUP.FIRST_SEEN_AT));

        assertThat(sorted).isSorted().hasSize(4);
    }

    @Test
    void keepsNothingOfWorkThatFailed() {
        assertThatThrownBy(() -> open.database().change(db -> {
                    insert(db, Identifiers.timeOrdered(), "lost", Instant.EPOCH);
                    throw new IllegalStateException("half way");
                }))
                .isInstanceOf(IllegalStateException.class);

        int kept = open.database().read(db -> db.fetchCount(FAILURE_GROUP));
        assertThat(kept).isZero();
    }

    @Test
    void seesItsOwnChangesInsideATransaction() {
        int seen = open.database().write(db -> {
            insert(db, Identifiers.timeOrdered(), "own", Instant.EPOCH);
            return open.database().read(inner -> inner.fetchCount(FAILURE_GROUP));
        });

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void remembersNothingThatWasWrittenSince() {
        UUID id = Identifiers.timeOrdered();
        Remembered<UUID, Boolean> there = new Remembered<>(
                open.database(), 10, (db, key) -> db.fetchExists(FAILURE_GROUP, FAILURE_GROUP.ID.eq(key)));
        assertThat(there.get(id)).isFalse();
        assertThat(there.get(id)).isFalse();

        open.database().change(db -> {
            insert(db, id, "a", Instant.EPOCH);
            assertThat(there.get(id)).as("inside the transaction").isTrue();
        });
        assertThat(there.get(id)).isTrue();
        assertThatThrownBy(() -> open.database().change(db -> {
                    db.deleteFrom(FAILURE_GROUP).where(FAILURE_GROUP.ID.eq(id)).execute();
                    assertThat(there.get(id)).isFalse();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(there.get(id)).isTrue();
    }

    private static void insert(DSLContext db, UUID id, String place, Instant seen) {
        db.insertInto(FAILURE_GROUP)
                .set(FAILURE_GROUP.ID, id)
                .set(FAILURE_GROUP.KIND, "kind")
                .set(FAILURE_GROUP.PLACE, place)
                .set(FAILURE_GROUP.ORIGIN, "test")
                .set(FAILURE_GROUP.OCCURRENCES, 1L)
                .set(FAILURE_GROUP.FIRST_SEEN_AT, seen)
                .set(FAILURE_GROUP.LAST_SEEN_AT, seen)
                .set(FAILURE_GROUP.DETAIL, "{\"a\": 1}")
                .execute();
    }
}
