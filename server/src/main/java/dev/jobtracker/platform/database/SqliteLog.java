package dev.jobtracker.platform.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * SQLite's write-ahead log, which has what was written lately. It can be emptied only in a moment in which nobody reads
 * from it, and whoever waits for that moment holds up all writers; so nobody waits long, and it is tried again.
 */
final class SqliteLog {

    private static final int SHORT_MILLISECONDS = 50;
    private static final int MOST_TIMES = 600;
    private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final DSLContext reader;

    SqliteLog(DSLContext reader) {
        this.reader = reader;
    }

    /** Empties it now, or in a while. */
    void empty() {
        empty(MOST_TIMES);
    }

    private void empty(int times) {
        if (!isEmptied() && times > 1) {
            SOON.execute(() -> emptyAgain(times - 1));
        }
    }

    private void emptyAgain(int times) {
        try {
            empty(times);
        } catch (DataAccessException closed) {
            // SQLite empties its log itself when the last connection is closed.
        }
    }

    private boolean isEmptied() {
        return reader.connectionResult(connection -> {
            DSLContext db = DSL.using(connection);
            db.fetch("pragma busy_timeout = " + SHORT_MILLISECONDS);
            try {
                return db.fetchSingle("pragma wal_checkpoint(truncate)").get("busy", Integer.class) == 0;
            } finally {
                db.fetch("pragma busy_timeout = " + ConnectionPools.BUSY_TIMEOUT_MILLISECONDS);
            }
        });
    }
}
