package dev.jobtracker.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.jobtracker.platform.files.DataDirectory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Real, empty, migrated databases for contract suites: a SQLite file, or a database of its own on a real PostgreSQL.
 */
public final class TestDatabases {

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String pgvectorUrl;

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

    /**
     * A migrated database on PostgreSQL with the extension pgvector, as empty as a new one. There is one at a time:
     * what was opened before must be closed.
     */
    public static synchronized OpenDatabase pgvector() {
        HikariConfig pool = new HikariConfig();
        if (pgvectorUrl == null) {
            pgvectorUrl = PgvectorServer.start();
        }
        pool.setJdbcUrl(pgvectorUrl);
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        HikariDataSource source = new HikariDataSource(pool);
        ConnectionPools pools = new ConnectionPools(source, source);
        DatabaseSettings settings = new DatabaseSettings(pgvectorUrl, null, null);
        DatabaseConfiguration configuration = new DatabaseConfiguration();
        var bound = configuration.dataSource(pools);
        var manager = configuration.transactionManager(pools);
        Database database = configuration.database(settings, pools, bound, manager);
        database.change(db -> {
            db.execute("drop schema public cascade");
            db.execute("create schema public");
            migrations(settings.kind()).forEach(db::execute);
        });
        return new OpenDatabase(database, bound, pools);
    }

    /** What Flyway would do with two connections at once. */
    private static List<String> migrations(DatabaseKind kind) {
        String pattern = kind.migrations() + "/V*.sql";
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
            List<String> statements = new ArrayList<>();
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (Resource file : files) {
                statements.add(file.getContentAsString(StandardCharsets.UTF_8));
            }
            return statements;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
