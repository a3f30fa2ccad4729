package dev.jobtracker.applications;

import dev.jobtracker.applications.ApplicationEvent.Action;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to applications. Safe to share between threads. */
@Component
public class ApplicationHistory {

    private static final Comparator<ApplicationEvent> BY_TIME =
            Comparator.comparing(ApplicationEvent::at).thenComparingInt(ApplicationEvent::sequence);

    private final Database database;
    private final Clock clock;

    ApplicationHistory(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The events of an application in the order in which they were told.
     *
     * @throws ProblemException 404 {@code application_not_found}
     */
    public List<ApplicationEvent> of(UUID accountId, UUID id) {
        return database.read(db -> {
            Application known = ApplicationRows.find(db, accountId, id).orElseThrow(Refusals::unknownApplication);
            return EventRows.of(db, known.id());
        });
    }

    /** The events of all applications of a person: application by application, each in the order of telling. */
    public List<ApplicationEvent> ofAll(UUID accountId) {
        return database.read(db -> EventRows.ofAccount(db, accountId));
    }

    /** The events of some applications of a person, application by application, each in the order of telling. */
    public List<ApplicationEvent> ofSome(UUID accountId, List<UUID> ids) {
        return database.read(db -> ApplicationRows.parts(ids).stream()
                .flatMap(some -> EventRows.ofSome(db, accountId, some).stream())
                .toList());
    }

    /**
     * Adds what happened earlier and was not told then; the status stays.
     *
     * @throws ProblemException 404 {@code application_not_found}; 422 {@code invalid_input}
     */
    public Application recall(UUID accountId, UUID id, Move move) {
        return database.write(db -> {
            Application application = claim(db, accountId, id);
            Stage to = StageRows.of(db, accountId).require("to", move.to());
            List<ApplicationEvent> events = EventRows.of(db, id);
            Instant at = move.time(clock);
            append(db, application, events, Action.RECALL, statusAt(events, at), to, null, at, move.note());
            return application;
        });
    }

    /** The stage at which an application was at a time, null before all of them. */
    private static @Nullable String statusAt(List<ApplicationEvent> events, Instant at) {
        return events.stream()
                .filter(event -> event.counts() && !event.at().isAfter(at))
                .max(BY_TIME)
                .map(ApplicationEvent::to)
                .orElse(null);
    }

    /**
     * Takes back the change that was told last; once more takes back the one before it. The beginning stays.
     *
     * @throws ProblemException 404 {@code application_not_found}; 409 {@code nothing_to_undo}, {@code stage_gone}
     */
    public Application undo(UUID accountId, UUID id) {
        return database.write(db -> {
            Application application = claim(db, accountId, id);
            List<ApplicationEvent> events = EventRows.of(db, id);
            ApplicationEvent mistake = events.stream()
                    .skip(1)
                    .filter(ApplicationEvent::counts)
                    .reduce((earlier, later) -> later)
                    .orElseThrow(Refusals::nothingToUndo);
            Standing back = Standing.of(
                    events.stream().filter(event -> !event.equals(mistake)).toList());
            Stage stage = StageRows.of(db, accountId).find(back.status()).orElseThrow(Refusals::stageGone);
            String from = application.status();
            append(db, application, events, Action.UNDO, from, stage, mistake.id(), clock.instant(), null);
            ApplicationRows.setStanding(db, id, back);
            return ApplicationRows.find(db, accountId, id).orElseThrow();
        });
    }

    private Application claim(DSLContext db, UUID accountId, UUID id) {
        if (!ApplicationRows.claim(db, accountId, id, null, clock.instant())) {
            throw Refusals.unknownApplication();
        }
        return ApplicationRows.find(db, accountId, id).orElseThrow();
    }

    private void append(
            DSLContext db,
            Application application,
            List<ApplicationEvent> events,
            Action action,
            @Nullable String from,
            Stage to,
            @Nullable UUID undoes,
            Instant at,
            @Nullable String note) {
        ApplicationEvent event = new ApplicationEvent(
                Identifiers.timeOrdered(),
                application.id(),
                events.size() + 1,
                from,
                to.key(),
                to.kind(),
                action,
                undoes,
                false,
                at,
                clock.instant(),
                note);
        EventRows.append(db, application.accountId(), List.of(event));
    }
}
