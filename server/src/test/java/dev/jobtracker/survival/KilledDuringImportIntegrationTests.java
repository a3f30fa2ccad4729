package dev.jobtracker.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class KilledDuringImportIntegrationTests {

    private static final int POSTINGS = 30_000;

    @TempDir
    Path directory;

    @Test
    void leavesWholePostingsOnlyAndCanBeRunAgain() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Path snapshot = Postings.snapshot(directory.resolve("snapshot.jsonl"), POSTINGS);
        try (ServerProcess first = ServerProcess.command(data, Map.of(), "import", snapshot.toString())) {
            awaitRows(first, data, 1_000);
            first.kill();
        }

        long kept = Postings.count(data, "select count(*) from posting");
        assertThat(kept).isBetween(1_000L, POSTINGS - 1L);
        assertThat(Postings.integrity(data)).isEqualTo("ok");
        assertThat(Postings.count(data, "select count(*) from posting_detail")).isEqualTo(kept);
        assertThat(Postings.count(data, "select count(*) from posting_fts where posting_fts match 'lighthouse'"))
                .isEqualTo(kept);

        try (ServerProcess again = ServerProcess.command(data, Map.of(), "import", snapshot.toString())) {
            assertThat(again.await()).as(again.said()).isZero();
        }
        assertThat(Postings.count(data, "select count(distinct id) from posting"))
                .isEqualTo(POSTINGS);
        assertThat(Postings.count(data, "select count(*) from posting_fts where posting_fts match 'lighthouse'"))
                .isEqualTo(POSTINGS);
    }

    @Test
    void saysSoWhenItIsStoppedFromOutside() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Path snapshot = Postings.snapshot(directory.resolve("snapshot.jsonl"), POSTINGS);
        try (ServerProcess stopped = ServerProcess.command(data, Map.of(), "import", snapshot.toString())) {
            awaitRows(stopped, data, 1_000);

            assertThat(stopped.stop()).isNotZero();

            assertThat(stopped.said()).contains("Stopped from outside after ").contains("What was stored is kept");
        }
        assertThat(Postings.count(
                        data,
                        "select count(*) from catalog_run where status = 'failed' and failure like "
                                + "'%stopped from outside%'"))
                .isEqualTo(1);
    }

    private static void awaitRows(ServerProcess command, Path data, int rows) throws Exception {
        while (command.isAlive()) {
            if (Files.exists(data.resolve("jobtracker.db")) && rowsSoFar(data) >= rows) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("the import ended too early:\n" + command.said());
    }

    private static long rowsSoFar(Path data) {
        try {
            return Postings.count(data, "select count(*) from posting");
        } catch (SQLException notYetMade) {
            return 0;
        }
    }
}
