package dev.jobtracker.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is.
 *
 * @param url a JDBC URL of PostgreSQL or SQLite; absent: a SQLite file in the data directory
 * @param username for PostgreSQL, with {@code password}
 * @param password for PostgreSQL, with {@code username}
 */
@ConfigurationProperties("jobtracker.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password) {

    public DatabaseSettings {
        if (url != null && !url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:sqlite:")) {
            throw new IllegalArgumentException("url must start with jdbc:postgresql: or jdbc:sqlite:");
        }
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException("username and password go together");
        }
    }

    DatabaseKind kind() {
        return url != null && url.startsWith("jdbc:postgresql:") ? DatabaseKind.POSTGRESQL : DatabaseKind.SQLITE;
    }
}
