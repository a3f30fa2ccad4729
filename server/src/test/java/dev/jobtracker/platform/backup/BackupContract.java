package dev.jobtracker.platform.backup;

import static dev.jobtracker.platform.schema.Tables.FAILURE_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.platform.identifiers.Identifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A backup brings back what was there, into either engine. */
abstract class BackupContract {

    private static final Instant SEEN = Instant.parse("2026-03-02T08:00:00.123456Z");

    @TempDir
    Path home;

    private final JsonMapper json = JsonMapper.builder().build();
    private DataDirectory directory;
    private OpenDatabase open;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openDatabase() throws IOException {
        directory = new DataDirectory(Files.createDirectory(home.resolve("data")));
        open = open(directory.path());
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    @Test
    void bringsBackRowsFilesAndTasks() throws IOException {
        insert("kept");
        schedule("mail", "42");
        Files.writeString(directory.directory("keys").resolve("a.key"), "secret");
        Path file = backup();
        open.database().change(db -> db.deleteFrom(FAILURE_GROUP).execute());
        insert("later");
        Files.writeString(directory.directory("keys").resolve("b.key"), "later");
        Files.delete(directory.directory("keys").resolve("a.key"));

        reader(open, directory).read(file, (table, count) -> {});

        assertThat(places(open)).containsExactly("kept");
        assertThat(directory.path().resolve("keys/a.key")).hasContent("secret");
        assertThat(directory.path().resolve("keys/b.key")).doesNotExist();
        assertThat(client(open).getScheduledExecution(new TaskInstance<>("mail", "42")))
                .isPresent();
    }

    @Test
    void movesToTheOtherEngine() throws Exception {
        insert("moved");
        schedule("mail", "42");
        Path file = backup();
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        for (OpenDatabase target : List.of(TestDatabases.sqlite(elsewhere), TestDatabases.postgresql(elsewhere))) {
            try (target) {
                reader(target, new DataDirectory(elsewhere)).read(file, (table, count) -> {});

                assertThat(places(target)).containsExactly("moved");
                Instant time = target.database()
                        .read(db -> db.selectFrom(FAILURE_GROUP).fetchSingle().getFirstSeenAt());
                assertThat(time).isEqualTo(SEEN);
                assertThat(client(target)
                                .getScheduledExecution(new TaskInstance<>("mail", "42"))
                                .orElseThrow()
                                .getExecutionTime())
                        .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
            }
        }
    }

    @Test
    void changesNothingWhenTheFileIsNotABackup() throws IOException {
        insert("kept");
        Path file = home.resolve("noise.zip");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("tables/failure_group.jsonl"));
            zip.closeEntry();
        }

        assertThatThrownBy(() -> reader(open, directory).read(file, (table, count) -> {}))
                .isInstanceOf(CommandFailedException.class);
        assertThat(places(open)).containsExactly("kept");
    }

    @Test
    void changesNothingWhenTheFileIsCutOff() throws IOException {
        insert("kept");
        Path file = backup();
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(home.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> reader(open, directory).read(cut, (table, count) -> {}))
                .isInstanceOf(IOException.class);
        assertThat(places(open)).containsExactly("kept");
    }

    @Test
    void isReadableForItsOwnerOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(backup())).hasSize(2);
    }

    private Path backup() throws IOException {
        Path file = home.resolve("backup.zip");
        new BackupWriter(open.database(), directory, json, Clock.systemUTC()).write(file, (table, count) -> {});
        return file;
    }

    private BackupReader reader(OpenDatabase target, DataDirectory into) {
        return new BackupReader(target.database(), into, json, List.of());
    }

    private void schedule(String task, String instance) {
        client(open).scheduleIfNotExists(new TaskInstance<>(task, instance), Instant.parse("2030-01-01T00:00:00Z"));
    }

    private static SchedulerClient client(OpenDatabase target) {
        return SchedulerClient.Builder.create(target.dataSource(), List.of()).build();
    }

    private static List<String> places(OpenDatabase target) {
        return target.database().read(db -> db.selectFrom(FAILURE_GROUP).fetch(FAILURE_GROUP.PLACE));
    }

    private void insert(String place) {
        open.database()
                .change(db -> db.insertInto(FAILURE_GROUP)
                        .set(FAILURE_GROUP.ID, Identifiers.timeOrdered())
                        .set(FAILURE_GROUP.KIND, "kind")
                        .set(FAILURE_GROUP.PLACE, place)
                        .set(FAILURE_GROUP.ORIGIN, "test")
                        .set(FAILURE_GROUP.OCCURRENCES, 1L)
                        .set(FAILURE_GROUP.FIRST_SEEN_AT, SEEN)
                        .set(FAILURE_GROUP.LAST_SEEN_AT, SEEN)
                        .set(FAILURE_GROUP.DETAIL, "{\"a\": 1}")
                        .execute());
    }
}
