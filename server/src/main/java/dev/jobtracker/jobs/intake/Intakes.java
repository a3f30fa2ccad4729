package dev.jobtracker.jobs.intake;

import dev.jobtracker.platform.database.Database;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Opens pipelines into the catalog. Their preparation shares a few threads of the operating system's, so that requests
 * get their turn while a hundred thousand advertisements are cleaned.
 */
public final class Intakes implements AutoCloseable {

    private final Database database;
    private final PostingStore store;
    private final ExecutorService preparation = Executors.newFixedThreadPool(
            Math.min(4, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().daemon().name("intake-preparation-", 0).factory());

    public Intakes(Database database, PostingStore store) {
        this.database = database;
        this.store = store;
    }

    /** A pipeline of the caller's own, to be closed by it. */
    public IntakePipeline open(IntakePipeline.Ledger ledger) {
        return new IntakePipeline(database, store, preparation, ledger);
    }

    @Override
    public void close() {
        preparation.shutdown();
    }
}
