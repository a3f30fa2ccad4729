package dev.jobtracker.jobs.runs;

import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.jobs.IntakeCounts;
import dev.jobtracker.jobs.Rejection;
import dev.jobtracker.jobs.RunCounts;
import dev.jobtracker.jobs.RunStatus;
import dev.jobtracker.jobs.intake.IntakePipeline.Ledger;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A run in progress: counts what it does in the transactions that do it. Safe to share between threads. */
public final class OpenRun implements Ledger {

    private static final int REJECTIONS_KEPT = 50;
    private static final int LONGEST_TEXT = 500;

    private final Database database;
    private final Runnable afterwards;
    private final Clock clock;
    private final UUID id;
    private final List<Rejection> rejections = new ArrayList<>();
    private RunCounts counts = RunCounts.NONE;
    private int rejectedSince;

    OpenRun(Database database, Runnable afterwards, Clock clock, UUID id) {
        this.database = database;
        this.afterwards = afterwards;
        this.clock = clock;
        this.id = id;
    }

    /** What it did so far, including what is not stored yet. */
    public synchronized RunCounts counts() {
        return counts;
    }

    /** Notes a record that could not be read. */
    public synchronized void reject(String position, String reason) {
        counts = counts.plus(RunCounts.rejected(1));
        rejectedSince++;
        if (rejections.size() < REJECTIONS_KEPT) {
            rejections.add(new Rejection(cut(position), cut(reason)));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    @Override
    public void enter(DSLContext db, int delivered, IntakeCounts stored, int removed) {
        count(db, RunCounts.delivered(delivered, stored, removed));
    }

    /** Adds to what it did, in the transaction that does it. */
    synchronized void count(DSLContext db, RunCounts done) {
        counts = counts.plus(done);
        RunRows.count(db, id, done.plus(RunCounts.rejected(rejectedSince)), clock.instant());
        rejectedSince = 0;
    }

    /** Ends it, with the reason when it was broken off. */
    public CatalogRun finish(@Nullable String failure) {
        return failure == null ? finish(RunStatus.OK, null) : finish(RunStatus.FAILED, cut(failure));
    }

    /** Ends it because the program ends. */
    CatalogRun breakOff() {
        return finish(RunStatus.BROKEN, RunRows.PROGRAM_ENDED);
    }

    /** The transaction comes first, as it does for everybody who counts: two that wait for each other wait forever. */
    private CatalogRun finish(RunStatus status, @Nullable String failure) {
        return database.write(db -> {
            count(db, RunCounts.NONE);
            end(db, status, failure);
            afterwards.run();
            return RunRows.find(db, id).orElseThrow();
        });
    }

    private synchronized void end(DSLContext db, RunStatus status, @Nullable String failure) {
        boolean rejected = status == RunStatus.OK && counts.rejected() > 0;
        RunRows.finish(db, id, rejected ? RunStatus.PARTIAL : status, failure, rejections, clock.instant());
    }
}
