package dev.jobtracker.sources.owner;

import static dev.jobtracker.platform.schema.Tables.SOURCE_SETTING;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.schema.tables.records.SourceSettingRecord;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of what the owner chose. */
final class SourceSettingRows {

    private final Database database;

    SourceSettingRows(Database database) {
        this.database = database;
    }

    /** By the servers' names. */
    Map<String, OwnerChoice> all() {
        return database.read(db -> db.selectFrom(SOURCE_SETTING).fetch()).stream()
                .collect(Collectors.toMap(
                        SourceSettingRecord::getName, row -> new OwnerChoice(row.getEnabled(), row.getSealedKey())));
    }

    void keep(String name, OwnerChoice choice, Instant now) {
        SourceSettingRecord row = new SourceSettingRecord(name, choice.enabled(), choice.sealedKey(), now);
        database.change(db -> db.insertInto(SOURCE_SETTING)
                .set(row)
                .onConflict(SOURCE_SETTING.NAME)
                .doUpdate()
                .set(row)
                .execute());
    }
}
