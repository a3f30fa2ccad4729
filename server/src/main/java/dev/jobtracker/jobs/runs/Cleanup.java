package dev.jobtracker.jobs.runs;

import dev.jobtracker.jobs.KeptPostings;
import dev.jobtracker.jobs.RunCounts;
import dev.jobtracker.jobs.RunKind;
import dev.jobtracker.jobs.intake.ClosedPostings;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Marks what can no longer be applied to, and deletes what nobody needs any more. */
public final class Cleanup {

    private static final int TOGETHER = 500;

    private final Database database;
    private final RunLog log;
    private final ClosedPostings postings;
    private final List<KeptPostings> kept;
    private final Clock clock;
    private final Duration retention;

    /** @param retention how long a posting stays that is no longer open */
    public Cleanup(
            Database database,
            RunLog log,
            ClosedPostings postings,
            List<KeptPostings> kept,
            Clock clock,
            Duration retention) {
        this.database = database;
        this.log = log;
        this.postings = postings;
        this.kept = List.copyOf(kept);
        this.clock = clock;
        this.retention = retention;
    }

    void run(BooleanSupplier stopping) {
        OpenRun run = log.open(RunKind.CLEANUP, null);
        try {
            expire(run, stopping);
            delete(run, stopping);
            var _ = run.finish(null);
        } catch (RunStoppedException stopped) {
            var _ = run.breakOff();
        } catch (RuntimeException bug) {
            var _ = run.finish("Something went wrong here; the owner finds it among the recent errors.");
            throw bug;
        }
    }

    private void expire(OpenRun run, BooleanSupplier stopping) {
        Instant now = clock.instant();
        int expired;
        do {
            stopWhenTold(stopping);
            expired = database.write(db -> {
                int some = postings.expire(db, now, TOGETHER);
                run.count(db, RunCounts.expired(some));
                return some;
            });
        } while (expired == TOGETHER);
    }

    private void delete(OpenRun run, BooleanSupplier stopping) {
        Instant before = clock.instant().minus(retention);
        Map<Integer, UUID> closed = closed(before, 0);
        while (!closed.isEmpty()) {
            stopWhenTold(stopping);
            Map<Integer, UUID> candidates = closed;
            database.change(db -> {
                postings.hold(db, candidates.keySet());
                List<Integer> unwanted = unwanted(candidates);
                run.count(db, RunCounts.deleted(postings.delete(db, unwanted, before)));
            });
            closed = closed(
                    before, closed.keySet().stream().max(Integer::compare).orElseThrow());
        }
    }

    private List<Integer> unwanted(Map<Integer, UUID> candidates) {
        Map<Integer, UUID> unwanted = new HashMap<>(candidates);
        kept.forEach(module -> unwanted.values().removeAll(module.among(List.copyOf(unwanted.values()))));
        return List.copyOf(unwanted.keySet());
    }

    private Map<Integer, UUID> closed(Instant before, int after) {
        return database.read(db -> postings.closedBefore(db, before, after, TOGETHER));
    }

    private static void stopWhenTold(BooleanSupplier stopping) {
        if (stopping.getAsBoolean()) {
            throw new RunStoppedException();
        }
    }
}
