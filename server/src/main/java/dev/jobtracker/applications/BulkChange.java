package dev.jobtracker.applications;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One change of many applications, done whole or not at all. Safe to share between threads. */
@Component
public class BulkChange {

    private final Database database;
    private final Applications applications;
    private final ApplicationHistory history;
    private final Pipelines pipelines;

    BulkChange(Database database, Applications applications, ApplicationHistory history, Pipelines pipelines) {
        this.database = database;
        this.applications = applications;
        this.history = history;
        this.pipelines = pipelines;
    }

    /**
     * What is done to each.
     *
     * @param status the key of a stage, null for no move
     * @param archived null for as it is
     * @param undo whether the last change of status is taken back, where there is one
     */
    public record Wanted(
            @Nullable String status,
            Set<String> addTags,
            Set<String> removeTags,
            @Nullable Boolean archived,
            boolean undo,
            boolean delete) {

        public Wanted {
            addTags = Set.copyOf(addTags);
            removeTags = Set.copyOf(removeTags);
        }
    }

    /** What became of it: how many were changed, and which are not there. */
    public record Outcome(int changed, List<UUID> notFound) {

        public Outcome {
            notFound = List.copyOf(notFound);
        }
    }

    /**
     * Changes the person's own among the applications named.
     *
     * @throws ProblemException 422 {@code invalid_input} for an unknown stage
     */
    public Outcome apply(UUID accountId, List<UUID> ids, Wanted wanted) {
        return database.write(db -> {
            if (wanted.status() != null) {
                pipelines.of(accountId).require("status", wanted.status());
            }
            Set<UUID> missing = new LinkedHashSet<>(ids);
            List<Application> found = ApplicationRows.inOrder(db, accountId, List.copyOf(missing));
            for (Application application : found) {
                missing.remove(application.id());
                apply(application, wanted);
            }
            return new Outcome(found.size(), List.copyOf(missing));
        });
    }

    private void apply(Application application, Wanted wanted) {
        UUID accountId = application.accountId();
        if (wanted.delete()) {
            applications.delete(accountId, application.id(), null);
            return;
        }
        if (wanted.undo()
                && history.of(accountId, application.id()).stream()
                                .filter(ApplicationEvent::counts)
                                .count()
                        > 1) {
            history.undo(accountId, application.id());
        }
        Move move = wanted.status() == null ? null : new Move(wanted.status(), null, null);
        if (move != null || !wanted.addTags().isEmpty() || !wanted.removeTags().isEmpty()) {
            applications.change(accountId, application.id(), null, fields -> tagged(fields, wanted), move);
        }
        if (wanted.archived() != null) {
            applications.archive(accountId, application.id(), wanted.archived());
        }
    }

    private static ApplicationFields tagged(ApplicationFields fields, Wanted wanted) {
        List<String> tags = new ArrayList<>(fields.tags());
        tags.removeAll(wanted.removeTags());
        tags.addAll(wanted.addTags());
        return fields.withTags(tags);
    }
}
