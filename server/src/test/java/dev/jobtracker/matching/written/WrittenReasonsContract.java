package dev.jobtracker.matching.written;

import static dev.jobtracker.platform.schema.Tables.RESUME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.TestPeople;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is kept as long as the résumé is, on every database. */
abstract class WrittenReasonsContract {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant OLD = NOW.minus(Duration.ofDays(60));
    private static final List<@Nullable String> TEXTS = Arrays.asList("You have Java.", null);

    @TempDir
    Path directory;

    private OpenDatabase open;
    private WrittenReasonRows rows;
    private UUID resume;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openDatabase() {
        open = open(directory);
        rows = new WrittenReasonRows(open.database());
        resume = newResume();
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    private UUID newResume() {
        UUID owner = TestPeople.newPerson(open.database());
        UUID id = UUID.randomUUID();
        open.database()
                .change(db -> db.insertInto(RESUME)
                        .set(RESUME.ID, id)
                        .set(RESUME.ACCOUNT_ID, owner)
                        .set(RESUME.FILE_NAME, "a.txt")
                        .set(RESUME.STORED_NAME, id.toString())
                        .set(RESUME.MEDIA_TYPE, "text/plain")
                        .set(RESUME.SIZE, 1L)
                        .set(RESUME.SHA256, "0")
                        .set(RESUME.UPLOADED_AT, NOW)
                        .set(RESUME.CONTENT, "{}")
                        .execute());
        return id;
    }

    @Test
    void keepsOneTextForEachFactAndNoneWhereTheLocalOneStands() {
        rows.put(resume, "pair", TEXTS, NOW, OLD);
        rows.put(resume, "pair", TEXTS, NOW, OLD);

        assertThat(rows.find(resume, "pair")).contains(TEXTS);
        assertThat(rows.find(resume, "other")).isEmpty();
    }

    @Test
    void letsGoOfWhatIsOld() {
        rows.put(resume, "old", TEXTS, OLD.minusSeconds(1), OLD);
        rows.put(resume, "new", TEXTS, NOW, OLD);

        assertThat(rows.find(resume, "old")).isEmpty();
        assertThat(rows.find(resume, "new")).isPresent();
    }

    @Test
    void goesWithTheResume() {
        rows.put(resume, "pair", TEXTS, NOW, OLD);
        open.database().change(db -> db.deleteFrom(RESUME).execute());

        assertThat(rows.find(resume, "pair")).isEmpty();
        rows.put(resume, "pair", TEXTS, NOW, OLD);
        assertThat(rows.find(resume, "pair")).isEmpty();
    }
}
