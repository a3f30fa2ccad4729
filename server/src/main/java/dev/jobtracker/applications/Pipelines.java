package dev.jobtracker.applications;

import dev.jobtracker.applications.ApplicationEvent.Action;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Everybody's stages. Safe to share between threads. */
@Component
public class Pipelines {

    private final Database database;
    private final Clock clock;

    Pipelines(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Pipeline of(UUID accountId) {
        return database.read(db -> StageRows.of(db, accountId));
    }

    /**
     * Puts other stages in place. Applications at a stage that goes are moved, which is an event of each.
     *
     * @param moves from the key of a stage that goes to that of one that stays
     * @throws ProblemException 422 {@code invalid_input}; 409 {@code stage_in_use}, {@code stage_kind_fixed}
     */
    public Pipeline replace(UUID accountId, Pipeline wanted, Map<String, String> moves) {
        Pipeline checked = wanted.checked();
        return database.write(db -> {
            for (Stage stage : StageRows.of(db, accountId).stages()) {
                if (checked.find(stage.key()).isEmpty()) {
                    clear(db, accountId, stage, checked, moves);
                } else if (checked.require("stages", stage.key()).kind() != stage.kind()) {
                    throw Refusals.kindIsFixed(stage.key());
                }
            }
            StageRows.replace(db, accountId, checked);
            return checked;
        });
    }

    private void clear(DSLContext db, UUID accountId, Stage gone, Pipeline wanted, Map<String, String> moves) {
        List<UUID> applications = StageRows.applicationsAt(db, accountId, gone.key());
        if (applications.isEmpty()) {
            return;
        }
        String target = moves.get(gone.key());
        if (target == null) {
            throw Refusals.stageInUse(gone.key());
        }
        Stage to = wanted.require("move", target);
        Instant now = clock.instant();
        for (UUID id : applications) {
            ApplicationRows.claim(db, accountId, id, null, now);
            int sequence = EventRows.last(db, id) + 1;
            EventRows.append(
                    db,
                    accountId,
                    List.of(new ApplicationEvent(
                            Identifiers.timeOrdered(),
                            id,
                            sequence,
                            gone.key(),
                            to.key(),
                            to.kind(),
                            Action.MOVE,
                            null,
                            false,
                            now,
                            now,
                            null)));
            ApplicationRows.setStanding(db, id, new Standing(to.key(), to.kind(), now));
        }
    }
}
