package dev.jobtracker.archives;

import static dev.jobtracker.platform.schema.Tables.APPLICATION_IMPORT;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.jobtracker.archives.ImportProgress.Status;
import dev.jobtracker.archives.ImportRows.Pending;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Takes large files in, some hundred lines in each transaction together with the place where it is: a server that is
 * killed goes on there after its next start, and no line is taken twice. Safe to share between threads.
 */
public final class BackgroundImports {

    static final String TASK = "application-imports";

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundImports.class);
    private static final int LINES_TOGETHER = 250;
    private static final int MOST_ATTEMPTS = 5;
    private static final int MOST_PENDING = 3;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Database database;
    private final ApplicationsImport imports;
    private final SchedulerClient scheduler;
    private final Clock clock;

    BackgroundImports(Database database, ApplicationsImport imports, SchedulerClient scheduler, Clock clock) {
        this.database = database;
        this.imports = imports;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Keeps a file and has it taken in soon.
     *
     * @throws ProblemException 422 {@code invalid_input} as for a small file; 409 {@code imports_pending} when three of
     *     the person's are not through
     */
    public ImportProgress start(UUID accountId, byte[] bytes, ImportOptions options) {
        ImportedFile file = imports.file(accountId, FileText.of(bytes), options);
        ImportProgress progress = new ImportProgress(
                Identifiers.timeOrdered(),
                Status.PENDING,
                file.size(),
                0,
                clock.instant(),
                null,
                new ImportTally().report(file, false));
        database.change(db -> {
            ImportRows.delete(
                    db,
                    APPLICATION_IMPORT
                            .ACCOUNT_ID
                            .eq(accountId)
                            .and(APPLICATION_IMPORT.FINISHED_AT.lt(
                                    clock.instant().minus(REMEMBERED))));
            long pending = of(accountId).stream()
                    .filter(one -> one.status() == Status.PENDING)
                    .count();
            if (pending >= MOST_PENDING) {
                throw new ProblemException(
                        HttpStatus.CONFLICT, "imports_pending", "Three files of yours are being imported already.");
            }
            ImportRows.insert(db, accountId, progress, options, bytes);
        });
        begin();
        return progress;
    }

    private void begin() {
        try {
            scheduler.reschedule(TaskInstanceId.of(TASK, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException runsAnyway) {
            // A run in progress looks again when it is through, and a server that never ran begins with one.
        }
    }

    /** The imports of a person that are still remembered, the latest first. */
    public List<ImportProgress> of(UUID accountId) {
        return database.read(db -> ImportRows.of(db, APPLICATION_IMPORT.ACCOUNT_ID.eq(accountId)));
    }

    /** One of them. */
    public Optional<ImportProgress> find(UUID accountId, UUID id) {
        return of(accountId).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Forgets all of a person's. */
    void erase(UUID accountId) {
        database.change(db -> ImportRows.delete(db, APPLICATION_IMPORT.ACCOUNT_ID.eq(accountId)));
    }

    /** Takes in whatever waits, until nothing does or the server is about to stop. */
    void run(BooleanSupplier stopping) {
        for (Optional<Pending> next = next(); next.isPresent() && !stopping.getAsBoolean(); next = next()) {
            Pending pending = next.get();
            database.change(db -> ImportRows.tried(db, pending.id()));
            if (pending.attempts() >= MOST_ATTEMPTS) {
                LOG.warn(
                        "gave up an import of {} lines after {} attempts",
                        pending.report().total(),
                        pending.attempts());
                database.change(db -> ImportRows.end(db, pending.id(), Status.FAILED, clock.instant()));
            } else {
                take(pending, stopping);
            }
        }
    }

    private Optional<Pending> next() {
        return database.read(ImportRows::next);
    }

    private void take(Pending pending, BooleanSupplier stopping) {
        UUID accountId = pending.accountId();
        ImportedFile file = imports.file(accountId, FileText.of(pending.file()), pending.options());
        KnownApplications known = imports.known(accountId, file, pending.done());
        ImportTally tally = new ImportTally(pending.report());
        for (int from = pending.done(); from < file.size(); from += LINES_TOGETHER) {
            int begin = from;
            int end = Math.min(file.size(), from + LINES_TOGETHER);
            if (stopping.getAsBoolean()) {
                return;
            }
            boolean taken = database.write(db -> {
                if (!ImportRows.claim(db, pending.id(), begin)) {
                    return false;
                }
                imports.store(accountId, file, begin, end, known, tally);
                ImportRows.advance(db, pending.id(), end, tally.report(file, false));
                return true;
            });
            if (!taken) {
                return;
            }
        }
        database.change(db -> ImportRows.end(db, pending.id(), Status.FINISHED, clock.instant()));
    }
}
