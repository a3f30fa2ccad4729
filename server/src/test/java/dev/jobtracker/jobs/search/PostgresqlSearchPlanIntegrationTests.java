package dev.jobtracker.jobs.search;

import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.conf.ParamType;

class PostgresqlSearchPlanIntegrationTests extends SearchPlanContract {

    @Override
    OpenDatabase open(Path directory) {
        return TestDatabases.postgresql(directory);
    }

    /** Two thousand rows are read faster whole, so the planner is told to do so only where no index can serve. */
    @Override
    List<String> fullScans(DSLContext db, Select<?> query) {
        db.execute("set local enable_seqscan = off");
        return db.fetch("explain " + query.getSQL(ParamType.INLINED)).getValues(0, String.class).stream()
                .filter(step -> step.contains("Seq Scan"))
                .toList();
    }
}
