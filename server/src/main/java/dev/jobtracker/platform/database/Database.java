package dev.jobtracker.platform.database;

import java.sql.Connection;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to the database.
 *
 * <p>Reads take a connection that cannot write and hold no lock; writes are one transaction each, one at a time on
 * SQLite. Inside {@link #write} every nested call, read or write, belongs to the same transaction. Safe to share
 * between threads.
 */
public final class Database {

    private final DatabaseKind kind;
    private final DSLContext reader;
    private final DSLContext writer;
    private final TransactionTemplate transaction;
    private final SqliteLog log;
    private final AtomicLong writes = new AtomicLong();

    Database(DatabaseKind kind, DSLContext reader, DSLContext writer, TransactionTemplate transaction) {
        this.kind = kind;
        this.reader = reader;
        this.writer = writer;
        this.transaction = transaction;
        this.log = new SqliteLog(reader);
    }

    /** Which engine this is, for choosing between the two forms of a capability when it is built. */
    public DatabaseKind kind() {
        return kind;
    }

    /**
     * Runs a query and hands back what it returns, which must not be null; an empty answer is an Optional or a list.
     */
    public <T> T read(Function<DSLContext, T> query) {
        return query.apply(TransactionSynchronizationManager.isActualTransactionActive() ? writer : reader);
    }

    /** Runs the work in the transaction in progress, or in one of its own that is committed when this returns. */
    public <T> T write(Function<DSLContext, T> work) {
        T result;
        try {
            result = transaction.execute(status -> work.apply(writer));
        } catch (RuntimeException failure) {
            throw StorageFull.or(failure);
        } finally {
            written();
        }
        if (result == null) {
            throw new IllegalStateException("database work must not return null");
        }
        return result;
    }

    /**
     * Runs queries that all see the database as it is at one moment, however long they take; writers are not held up.
     */
    public void snapshot(Consumer<DSLContext> queries) {
        reader.connection(connection -> {
            boolean autoCommit = connection.getAutoCommit();
            int isolation = connection.getTransactionIsolation();
            if (kind == DatabaseKind.POSTGRESQL) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            connection.setAutoCommit(false);
            try {
                queries.accept(DSL.using(reader.configuration().derive(new DefaultConnectionProvider(connection))));
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
                connection.setTransactionIsolation(isolation);
            }
        });
    }

    /** The same for work that has nothing to hand back. */
    public void change(Consumer<DSLContext> work) {
        try {
            transaction.executeWithoutResult(status -> work.accept(writer));
        } catch (RuntimeException failure) {
            throw StorageFull.or(failure);
        } finally {
            written();
        }
    }

    /**
     * The same for what nobody shall find again, not even in the file: SQLite leaves what is deleted in pages that it
     * does not use until it needs them, and in its log, which is emptied at once or as soon as nobody reads from it.
     */
    public void erase(Consumer<DSLContext> work) {
        if (kind != DatabaseKind.SQLITE) {
            change(work);
            return;
        }
        change(db -> {
            db.fetch("pragma secure_delete = on");
            try {
                work.accept(db);
            } finally {
                db.fetch("pragma secure_delete = fast");
            }
        });
        afterwards(log::empty);
    }

    /** Counts a write once it can be seen. */
    private void written() {
        afterwards(writes::incrementAndGet);
    }

    /** At once, or when the transaction in progress is over. */
    private static void afterwards(Runnable step) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    step.run();
                }
            });
        } else {
            step.run();
        }
    }

    /**
     * How often the database was written: as long as the number stays, so does all that is in it. Empty where other
     * programs write it too, and within a transaction, which sees more than others do.
     */
    OptionalLong writes() {
        boolean alone = kind == DatabaseKind.SQLITE && !TransactionSynchronizationManager.isActualTransactionActive();
        return alone ? OptionalLong.of(writes.get()) : OptionalLong.empty();
    }
}
