package dev.jobtracker.survival;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Snapshots of made-up postings, and a look into the database that came of them. */
final class Postings {

    private Postings() {}

    static Path snapshot(Path file, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < count; number++) {
                out.write("""
                        {"id": "%d", "headline": "Lighthouse keeper %d", "description": {"text": "%s"}, \
                        "employer": {"name": "Harbour %d AB"}, "publication_date": "2026-11-01T08:00:00", \
                        "last_publication_date": "2035-01-01T23:59:59", "removed": false, "timestamp": 1793606400000, \
                        "webpage_url": "https://example.test/%d"}
                        """.formatted(
                                80_000_000 + number,
                                number,
                                "Keeps the light burning through long nights. ".repeat(20),
                                number % 97,
                                number));
            }
        }
        return file;
    }

    static long count(Path data, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("jobtracker.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void change(Path data, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("jobtracker.db"));
                Statement changes = connection.createStatement()) {
            changes.executeUpdate(statement);
        }
    }

    /** What SQLite itself finds wrong with the file: "ok" when nothing. */
    static String integrity(Path data) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("jobtracker.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma integrity_check")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
