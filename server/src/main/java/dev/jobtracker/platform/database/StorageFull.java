package dev.jobtracker.platform.database;

import java.sql.SQLException;
import org.springframework.transaction.TransactionSystemException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells a full disk from other failures, so that people hear about it in words. Nothing of the work was kept. */
final class StorageFull {

    /** PostgreSQL's SQLSTATE for a disk that is full: class 53, insufficient resources. */
    private static final String POSTGRESQL_DISK_FULL = "53100";

    private StorageFull() {}

    /** A {@link StorageFullException}, when that is what happened; otherwise the failure itself. */
    static RuntimeException or(RuntimeException failure) {
        for (Throwable cause = origin(failure); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isFull(sql)) {
                return new StorageFullException(failure);
            }
        }
        return failure;
    }

    /** SQLite rolled back by itself then, and Spring reports that it cannot do so again: what came first matters. */
    private static Throwable origin(RuntimeException failure) {
        Throwable first = failure instanceof TransactionSystemException twice ? twice.getOriginalException() : null;
        return first == null ? failure : first;
    }

    private static boolean isFull(SQLException failure) {
        return switch (failure) {
            case SQLiteException sqlite -> sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
            default -> POSTGRESQL_DISK_FULL.equals(failure.getSQLState());
        };
    }
}
