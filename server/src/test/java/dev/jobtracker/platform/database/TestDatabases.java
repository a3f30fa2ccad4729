package dev.jobtracker.platform.database;

import dev.jobtracker.platform.files.DataDirectory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Real, empty, migrated databases for contract suites: a SQLite file, or a database of its own on a real PostgreSQL.
 */
public final class TestDatabases {

    private static @Nullable EmbeddedPostgres server;

    private TestDatabases() {}

    /** A migrated SQLite database in the directory given. */
    public static OpenDatabase sqlite(Path directory) {
        return open(new DatabaseSettings(null, null, null), directory);
    }

    /** A migrated PostgreSQL database of its own. */
    public static OpenDatabase postgresql(Path directory) {
        return open(new DatabaseSettings(newPostgresqlUrl(), null, null), directory);
    }

    /** The JDBC URL of a new, empty database on a PostgreSQL that lives as long as the tests do. */
    public static synchronized String newPostgresqlUrl() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            }
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static OpenDatabase open(DatabaseSettings settings, Path directory) {
        DatabaseConfiguration configuration = new DatabaseConfiguration();
        ConnectionPools pools = configuration.connectionPools(settings, new DataDirectory(directory));
        var source = configuration.dataSource(pools);
        var manager = configuration.transactionManager(pools);
        return new OpenDatabase(configuration.database(settings, pools, source, manager), source, pools);
    }

    /** A database and what must be closed after it was used. */
    public record OpenDatabase(Database database, javax.sql.DataSource dataSource, AutoCloseable connections)
            implements AutoCloseable {
        @Override
        public void close() throws Exception {
            connections.close();
        }
    }
}
