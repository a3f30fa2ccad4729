package dev.jobtracker.sources;

import static dev.jobtracker.platform.schema.Tables.SOURCE_HEALTH;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.SourceHealthRecord;
import org.jspecify.annotations.Nullable;

/** The table of how servers did. */
final class SourceHealthRows {

    private final Database database;

    SourceHealthRows(Database database) {
        this.database = database;
    }

    SourceHealth find(String name) {
        return database.read(db -> db.selectFrom(SOURCE_HEALTH)
                        .where(SOURCE_HEALTH.NAME.eq(name))
                        .fetchOptional())
                .map(SourceHealthRows::health)
                .orElse(SourceHealth.UNKNOWN);
    }

    void keep(String name, SourceHealth health) {
        SourceHealth.@Nullable Failure failure = health.lastFailure();
        SourceHealthRecord row = new SourceHealthRecord();
        row.setName(name);
        row.setLastSuccessAt(health.lastSuccessAt());
        row.setLastFailureAt(failure == null ? null : failure.at());
        row.setLastFailureKind(failure == null ? null : failure.kind());
        row.setLastFailureExplanation(failure == null ? null : failure.explanation());
        row.setQuotaLeft(health.quotaLeft());
        database.change(db -> db.insertInto(SOURCE_HEALTH)
                .set(row)
                .onConflict(SOURCE_HEALTH.NAME)
                .doUpdate()
                .set(row)
                .execute());
    }

    private static SourceHealth health(SourceHealthRecord row) {
        SourceHealth.@Nullable Failure failure = row.getLastFailureAt() == null
                ? null
                : new SourceHealth.Failure(
                        row.getLastFailureAt(), row.getLastFailureKind(), row.getLastFailureExplanation());
        return new SourceHealth(row.getLastSuccessAt(), failure, row.getQuotaLeft());
    }
}
