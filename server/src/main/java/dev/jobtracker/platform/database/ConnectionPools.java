package dev.jobtracker.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.jobtracker.platform.files.DataDirectory;
import io.micrometer.core.instrument.MeterRegistry;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The connections: on SQLite one that writes and several that only read, on PostgreSQL one pool for both.
 *
 * @param writer takes changes; the only one of its kind on SQLite, so that no write ever meets another's lock
 * @param reader answers queries
 */
record ConnectionPools(HikariDataSource writer, HikariDataSource reader) implements AutoCloseable {

    static final int BUSY_TIMEOUT_MILLISECONDS = 20_000;

    static ConnectionPools open(DatabaseSettings settings, DataDirectory directory) {
        return switch (settings.kind()) {
            case SQLITE -> sqlite(settings, directory);
            case POSTGRESQL -> postgresql(settings);
        };
    }

    private static ConnectionPools sqlite(DatabaseSettings settings, DataDirectory directory) {
        String url = settings.url() != null
                ? settings.url()
                : "jdbc:sqlite:"
                        + directory.directory(".").resolve("jobtracker.db").normalize();
        int readers = Math.max(4, Runtime.getRuntime().availableProcessors() * 2);
        HikariDataSource writer = new HikariDataSource(sqlitePool("writer", url, 1, false));
        return new ConnectionPools(writer, new HikariDataSource(sqlitePool("reader", url, readers, true)));
    }

    private static HikariConfig sqlitePool(String name, String url, int size, boolean readOnly) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(JournalMode.WAL);
        sqlite.setSynchronous(SynchronousMode.FULL);
        sqlite.enforceForeignKeys(true);
        sqlite.setBusyTimeout(BUSY_TIMEOUT_MILLISECONDS);
        sqlite.setTransactionMode(readOnly ? TransactionMode.DEFERRED : TransactionMode.IMMEDIATE);
        sqlite.setCacheSize(-16_000);
        // Nobody asks for them, and each statement would be looked through for what may have made some.
        sqlite.setGetGeneratedKeys(false);
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(readOnly ? 2 : 1);
        sqlite.toProperties().forEach((key, value) -> pool.addDataSourceProperty(key.toString(), value));
        if (readOnly) {
            pool.setConnectionInitSql("pragma query_only = on");
            pool.setInitializationFailTimeout(-1);
        } else {
            // Wipes what is deleted from pages that are written anyway; Database.erase wipes all of it.
            pool.setConnectionInitSql("pragma secure_delete = fast");
        }
        return pool;
    }

    private static ConnectionPools postgresql(DatabaseSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("postgresql");
        pool.setJdbcUrl(settings.url());
        if (settings.username() != null) {
            pool.setUsername(settings.username());
            pool.setPassword(settings.password());
        }
        pool.setMaximumPoolSize(Math.max(10, Runtime.getRuntime().availableProcessors() * 4));
        HikariDataSource source = new HikariDataSource(pool);
        return new ConnectionPools(source, source);
    }

    void measureWith(MeterRegistry meters) {
        writer.setMetricRegistry(meters);
        if (!reader.equals(writer)) {
            reader.setMetricRegistry(meters);
        }
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
