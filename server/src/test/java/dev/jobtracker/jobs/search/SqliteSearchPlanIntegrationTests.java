package dev.jobtracker.jobs.search;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.conf.ParamType;

class SqliteSearchPlanIntegrationTests extends SearchPlanContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.sqlite(directory);
    }

    /** SQLite says SCAN for walking an index too; only without one does it read the table. */
    @Override
    List<String> fullScans(DSLContext db, Select<?> query) {
        return db
                .fetch("explain query plan " + query.getSQL(ParamType.INLINED))
                .getValues("detail", String.class)
                .stream()
                .filter(step -> step.startsWith("SCAN posting"))
                .filter(step -> !step.contains("INDEX"))
                .toList();
    }
}
