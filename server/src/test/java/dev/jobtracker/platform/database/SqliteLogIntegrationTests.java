package dev.jobtracker.platform.database;

import static dev.jobtracker.platform.schema.Tables.POSTING_SEQUENCE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogIntegrationTests {

    /** Half of what a connection waits for another. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path directory;

    @Test
    void whoeverErasesWaitsForNoReaderAndTheLogIsEmptiedOnceThereIsNone() throws Exception {
        try (OpenDatabase open = TestDatabases.sqlite(directory)) {
            Database database = open.database();
            database.change(db -> db.execute("create table secret (word text)"));
            database.change(db -> db.execute("insert into secret values ('zxvanishing')"));
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("jobtracker.db"));
                    Statement statement = other.createStatement();
                    ResultSet reading = statement.executeQuery("select * from secret union all select 'more'")) {
                assertThat(reading.next()).isTrue();

                Assertions.assertTimeout(SOON, () -> {
                    database.erase(db -> db.execute("delete from secret"));
                    database.change(db -> db.deleteFrom(POSTING_SEQUENCE).execute());
                });
                assertThat(isInTheFiles()).isTrue();
            }
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !isInTheFiles());
        }
    }

    private boolean isInTheFiles() {
        return isIn("jobtracker.db") || isIn("jobtracker.db-wal");
    }

    private boolean isIn(String file) {
        try {
            return Files.readString(directory.resolve(file), ISO_8859_1).contains("zxvanishing");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
