package dev.jobtracker.jobs.imports;

import dev.jobtracker.jobs.intake.IntakePipeline;
import dev.jobtracker.jobs.intake.PostingStore;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import java.util.concurrent.ExecutorService;

/** Opens the catalog for a snapshot. */
final class SnapshotIntakes {

    private final Database database;
    private final PostingStore store;
    private final ExecutorService preparation;
    private final Clock clock;

    SnapshotIntakes(Database database, PostingStore store, ExecutorService preparation, Clock clock) {
        this.database = database;
        this.store = store;
        this.preparation = preparation;
        this.clock = clock;
    }

    SnapshotIntake open(ImportProgress progress) {
        IntakePipeline pipeline = new IntakePipeline(
                database, store, preparation, (db, delivered, stored, removed) -> progress.stored(stored, removed));
        return new SnapshotIntake(pipeline, progress, clock);
    }
}
