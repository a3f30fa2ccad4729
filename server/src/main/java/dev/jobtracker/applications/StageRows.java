package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;
import static dev.jobtracker.platform.schema.Tables.APPLICATION_STAGE;

import dev.jobtracker.platform.schema.tables.records.ApplicationStageRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** The table of stages. */
final class StageRows {

    private StageRows() {}

    static Pipeline of(DSLContext db, UUID accountId) {
        List<Stage> stages = db.selectFrom(APPLICATION_STAGE)
                .where(APPLICATION_STAGE.ACCOUNT_ID.eq(accountId))
                .orderBy(APPLICATION_STAGE.POSITION)
                .fetch(row -> new Stage(row.getKey(), row.getName(), StageKind.of(row.getKind()), row.getColor()));
        return stages.isEmpty() ? Pipeline.INITIAL : new Pipeline(stages);
    }

    static void replace(DSLContext db, UUID accountId, Pipeline pipeline) {
        db.deleteFrom(APPLICATION_STAGE)
                .where(APPLICATION_STAGE.ACCOUNT_ID.eq(accountId))
                .execute();
        List<ApplicationStageRecord> rows = new ArrayList<>();
        for (Stage stage : pipeline.stages()) {
            rows.add(new ApplicationStageRecord(
                    accountId, stage.key(), stage.name(), stage.kind().key(), stage.color(), rows.size()));
        }
        db.batchInsert(rows).execute();
    }

    /** The applications of a person that stand at a stage. */
    static List<UUID> applicationsAt(DSLContext db, UUID accountId, String key) {
        return db.select(APPLICATION.ID)
                .from(APPLICATION)
                .where(APPLICATION.ACCOUNT_ID.eq(accountId))
                .and(APPLICATION.ARCHIVED.in(false, true))
                .and(APPLICATION.STATUS.eq(key))
                .fetch(APPLICATION.ID);
    }
}
