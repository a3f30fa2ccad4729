package dev.jobtracker.jobs.runs;

import static dev.jobtracker.platform.schema.Tables.CATALOG_RUN;

import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.jobs.RunKind;
import dev.jobtracker.jobs.RunStatus;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The record of all runs. Safe to share between threads. */
public final class RunLog {

    private static final Duration SILENCE_OF_THE_DEAD = Duration.ofMinutes(10);

    private final Database database;
    private final Runnable afterwards;
    private final Clock clock;

    /**
     * Keeps the record.
     *
     * @param afterwards done in the transaction that ends a run
     */
    public RunLog(Database database, Runnable afterwards, Clock clock) {
        this.database = database;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    /**
     * Begins a run, the one that waits for it if there is one. Runs of the scheduler never overlap, so another one of
     * the same kind and source that seems to run still was broken off; an import was when it has been silent for long.
     */
    public OpenRun open(RunKind kind, @Nullable String source) {
        return database.write(db -> {
            Instant now = clock.instant();
            Condition same = same(kind, source);
            boolean scheduled = kind != RunKind.IMPORT;
            RunRows.breakOff(
                    db, scheduled ? same : same.and(CATALOG_RUN.ACTIVE_AT.lt(now.minus(SILENCE_OF_THE_DEAD))), now);
            Optional<CatalogRun> waiting =
                    latest(same.and(status(RunStatus.WAITING)), 0, 1).stream().findFirst();
            UUID id = waiting.map(CatalogRun::id).orElseGet(Identifiers::timeOrdered);
            if (waiting.isPresent()) {
                RunRows.start(db, id, now);
            } else {
                RunRows.add(db, id, kind, RunStatus.RUNNING, source, now);
            }
            return new OpenRun(database, afterwards, clock, id);
        });
    }

    /** Notes that a run is wanted, unless one waits or runs already; in the transaction of the caller if it has one. */
    CatalogRun want(RunKind kind, @Nullable String source) {
        return database.write(db -> {
            Condition pending = status(RunStatus.WAITING).or(status(RunStatus.RUNNING));
            return latest(same(kind, source).and(pending), 0, 1).stream()
                    .findFirst()
                    .orElseGet(() -> {
                        UUID id = Identifiers.timeOrdered();
                        RunRows.add(db, id, kind, RunStatus.WAITING, source, clock.instant());
                        return RunRows.find(db, id).orElseThrow();
                    });
        });
    }

    /** Whether somebody wants that run and waits for it. */
    boolean isWanted(RunKind kind, @Nullable String source) {
        return !latest(same(kind, source).and(status(RunStatus.WAITING)), 0, 1).isEmpty();
    }

    /** When a run of that kind last began, however it ended. */
    Optional<Instant> lastBeginning(RunKind kind, String source) {
        return lastBegun(kind, source).map(CatalogRun::startedAt);
    }

    /**
     * Whether the last run of that kind ended with its program; for those of the scheduler, while none of them runs.
     */
    boolean wasBrokenOff(RunKind kind, String source) {
        return lastBegun(kind, source)
                .map(CatalogRun::status)
                .filter(status -> status == RunStatus.BROKEN || status == RunStatus.RUNNING)
                .isPresent();
    }

    private Optional<CatalogRun> lastBegun(RunKind kind, String source) {
        return latest(same(kind, source).and(CATALOG_RUN.STARTED_AT.isNotNull()), 0, 1).stream()
                .findFirst();
    }

    /** The runs of all kinds, the latest first. */
    public List<CatalogRun> latest(long offset, int limit) {
        return latest(DSL.noCondition(), offset, limit);
    }

    /** The runs that fetched a source's feed, the latest first. */
    public List<CatalogRun> latestOf(String source, int limit) {
        return latest(CATALOG_RUN.SOURCE.eq(source), 0, limit);
    }

    /** The last time that a source's feed was fetched to its end. */
    public Optional<CatalogRun> lastCompleteUpdate(String source) {
        Condition complete = status(RunStatus.OK).or(status(RunStatus.PARTIAL));
        return latest(same(RunKind.UPDATE, source).and(complete), 0, 1).stream().findFirst();
    }

    /** How many runs are on record. */
    public long count() {
        return database.read(db -> (long) db.fetchCount(CATALOG_RUN));
    }

    private List<CatalogRun> latest(Condition which, long offset, int limit) {
        return database.read(db -> RunRows.latest(db, which, offset, limit));
    }

    private static Condition same(RunKind kind, @Nullable String source) {
        return CATALOG_RUN
                .KIND
                .eq(kind.key())
                .and(source == null ? CATALOG_RUN.SOURCE.isNull() : CATALOG_RUN.SOURCE.eq(source));
    }

    private static Condition status(RunStatus status) {
        return CATALOG_RUN.STATUS.eq(status.key());
    }
}
