package dev.jobtracker.applications;

import dev.jobtracker.applications.ApplicationEvent.Action;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The applications of everybody, one at a time. Whatever is not there or not the person's own is refused with 404
 * {@code application_not_found}. Safe to share between threads.
 */
@Component
public class Applications {

    private final Database database;
    private final KeptCopies copies;
    private final Clock clock;

    Applications(Database database, KeptCopies copies, Clock clock) {
        this.database = database;
        this.copies = copies;
        this.clock = clock;
    }

    /** Adds one, with the first of its events and, where it names a posting, with that posting as it is now. */
    public Application create(UUID accountId, ApplicationDraft draft) {
        KeptCopies.Copy copy = draft.jobId() == null ? null : copies.take(accountId, draft.jobId());
        ApplicationFields told = draft.fields(copy == null ? null : copy.posting());
        return database.write(db -> {
            Stage stage = draft.stage(StageRows.of(db, accountId));
            Application created = first(
                    Identifiers.timeOrdered(),
                    accountId,
                    dated(told, stage.kind(), clock.instant()),
                    stage,
                    copy == null ? null : copy.score());
            ApplicationRows.insert(db, created);
            ApplicationEvent event = event(created.id(), 1, null, stage, created.statusAt(), null);
            EventRows.append(db, accountId, List.of(event));
            if (copy != null) {
                copies.keep(db, created.id(), copy);
            }
            return created;
        });
    }

    /**
     * An application that comes with many others, from a file.
     *
     * @param draft names no posting
     * @param archived whether it is put away at once
     */
    public record Arrival(ApplicationDraft draft, boolean archived) {}

    /** Adds many at once, each with the first of its events. What a file gives no date, gets none. */
    public void createAll(UUID accountId, List<Arrival> arrivals) {
        database.change(db -> {
            Pipeline pipeline = StageRows.of(db, accountId);
            List<Application> created = new ArrayList<>();
            List<ApplicationEvent> events = new ArrayList<>();
            Iterator<UUID> ids = ids(arrivals.size()).iterator();
            for (Arrival arrival : arrivals) {
                Stage stage = arrival.draft().stage(pipeline);
                Application one = first(ids.next(), accountId, arrival.draft().fields(null), stage, null);
                created.add(arrival.archived() ? one.putAway() : one);
                events.add(event(one.id(), 1, null, stage, one.statusAt(), null));
            }
            ApplicationRows.insertAll(db, created);
            EventRows.append(db, accountId, events);
        });
    }

    /** In their order, which those of one millisecond are not made in: applications stay in the order of their file. */
    private static List<UUID> ids(int count) {
        return Stream.generate(Identifiers::timeOrdered).limit(count).sorted().toList();
    }

    private Application first(UUID id, UUID accountId, ApplicationFields fields, Stage stage, @Nullable Integer score) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate applied = fields.appliedDate();
        Instant at = stage.kind() == StageKind.APPLIED && applied != null ? timeOf(applied, now) : now;
        return new Application(id, accountId, 1, fields, stage.key(), stage.kind(), at, false, score, now, now);
    }

    /** Whoever is said to have applied has done so today, unless they say when. */
    private static ApplicationFields dated(ApplicationFields fields, StageKind kind, Instant now) {
        return kind == StageKind.APPLIED && fields.appliedDate() == null ? fields.appliedOn(day(now)) : fields;
    }

    /** The middle of a past day, which is that day almost everywhere on earth. */
    private static Instant timeOf(LocalDate date, Instant now) {
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return date.equals(day(now)) || noon.isAfter(now) ? now : noon;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private ApplicationEvent event(
            UUID applicationId, int sequence, @Nullable String from, Stage to, Instant at, @Nullable String note) {
        return new ApplicationEvent(
                Identifiers.timeOrdered(),
                applicationId,
                sequence,
                from,
                to.key(),
                to.kind(),
                Action.MOVE,
                null,
                false,
                at,
                clock.instant(),
                note);
    }

    /** One application. */
    public Application require(UUID accountId, UUID id) {
        return database.read(db -> ApplicationRows.find(db, accountId, id)).orElseThrow(Refusals::unknownApplication);
    }

    /**
     * Changes what a person wrote, and moves the application where a move is given.
     *
     * @param expected the version that the person saw; null for whichever there is
     * @throws ProblemException 409 {@code stale}; 422 {@code invalid_input}
     */
    public Application change(
            UUID accountId,
            UUID id,
            @Nullable Long expected,
            UnaryOperator<ApplicationFields> edit,
            @Nullable Move move) {
        return database.write(db -> {
            Application before = claim(db, accountId, id, expected);
            ApplicationFields fields = edit.apply(before.fields());
            Application after = move == null
                    ? with(before, fields, new Standing(before.status(), before.kind(), before.statusAt()))
                    : moved(db, before, fields, move);
            ApplicationRows.update(db, after);
            UUID posting = fields.jobId();
            if (posting != null && !posting.equals(before.fields().jobId())) {
                copies.keep(db, id, copies.take(accountId, posting));
            }
            return after;
        });
    }

    private Application claim(DSLContext db, UUID accountId, UUID id, @Nullable Long expected) {
        boolean claimed = ApplicationRows.claim(db, accountId, id, expected, clock.instant());
        Application found = ApplicationRows.find(db, accountId, id).orElseThrow(Refusals::unknownApplication);
        if (!claimed) {
            throw Refusals.stale().with(found);
        }
        return found;
    }

    private Application moved(DSLContext db, Application before, ApplicationFields told, Move move) {
        Stage to = StageRows.of(db, before.accountId()).require("status", move.to());
        if (to.key().equals(before.status())) {
            return with(before, told, new Standing(before.status(), before.kind(), before.statusAt()));
        }
        Instant at = move.time(clock);
        int sequence = EventRows.last(db, before.id()) + 1;
        EventRows.append(
                db, before.accountId(), List.of(event(before.id(), sequence, before.status(), to, at, move.note())));
        ApplicationFields fields = dated(told, to.kind(), at);
        return with(before, fields, new Standing(to.key(), to.kind(), at));
    }

    private static Application with(Application before, ApplicationFields fields, Standing standing) {
        return new Application(
                before.id(),
                before.accountId(),
                before.version(),
                fields,
                standing.status(),
                standing.kind(),
                standing.since(),
                before.archived(),
                before.matchScore(),
                before.createdAt(),
                before.updatedAt());
    }

    /** Puts an application away, or takes it out again; twice is the same as once. */
    public void archive(UUID accountId, UUID id, boolean archived) {
        database.change(db -> {
            if (require(accountId, id).archived() != archived) {
                claim(db, accountId, id, null);
                ApplicationRows.setArchived(db, id, archived);
            }
        });
    }

    /** Removes an application with all that hangs on it. */
    public void delete(UUID accountId, UUID id, @Nullable Long expected) {
        database.change(db -> {
            claim(db, accountId, id, expected);
            ApplicationRows.delete(db, id);
        });
    }
}
