package dev.jobtracker.applications;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;
import static java.util.stream.Collectors.groupingBy;

import dev.jobtracker.platform.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lays applications out by their stages. Safe to share between threads. */
@Component
public class Boards {

    private final Database database;
    private final ApplicationLists lists;

    Boards(Database database, ApplicationLists lists) {
        this.database = database;
        this.lists = lists;
    }

    /** The board of a person, with at most so many applications a column. */
    public Board of(UUID accountId, int limit) {
        return database.read(db -> {
            Pipeline pipeline = StageRows.of(db, accountId);
            Map<String, Integer> totals = lists.counts(accountId);
            Map<String, List<Application>> shown =
                    ApplicationRows.inOrder(db, accountId, latest(db, accountId, pipeline, limit)).stream()
                            .collect(groupingBy(Application::status));
            return new Board(pipeline.stages().stream()
                    .map(stage -> new Board.Column(
                            stage, shown.getOrDefault(stage.key(), List.of()), totals.getOrDefault(stage.key(), 0)))
                    .toList());
        });
    }

    /** One look into an index for each stage reads no more rows than are shown. */
    private static List<UUID> latest(DSLContext db, UUID accountId, Pipeline pipeline, int limit) {
        List<UUID> ids = new ArrayList<>();
        for (Stage stage : pipeline.stages()) {
            ids.addAll(db.select(APPLICATION.ID)
                    .from(APPLICATION)
                    .where(APPLICATION.ACCOUNT_ID.eq(accountId))
                    .and(APPLICATION.ARCHIVED.eq(false))
                    .and(APPLICATION.STATUS.eq(stage.key()))
                    .orderBy(APPLICATION.UPDATED_AT.desc(), APPLICATION.ID.desc())
                    .limit(limit)
                    .fetch(APPLICATION.ID));
        }
        return ids;
    }
}
