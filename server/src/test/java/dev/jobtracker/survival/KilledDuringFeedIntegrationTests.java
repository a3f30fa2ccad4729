package dev.jobtracker.survival;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class KilledDuringFeedIntegrationTests {

    private static final int POSTINGS = 12_000;
    private static final String FINISHED = "select count(*) from catalog_run where status = 'ok'";

    @TempDir
    Path directory;

    @Test
    void keepsWhatWasStoredAndRunsTheTaskOnceMore() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Path snapshot = Postings.snapshot(directory.resolve("snapshot.jsonl"), POSTINGS);
        try (Simulator simulator = Simulator.start(SimulatorOptions.invented().withData(snapshot))) {
            Map<String, String> feed = Map.of(
                    "JOBTRACKER_SOURCES_JOBSTREAM_ENABLED",
                    "true",
                    "JOBTRACKER_SOURCES_JOBSTREAM_BASE_URL",
                    simulator.url("jobstream"));
            try (ServerProcess server = ServerProcess.serve(data, feed)) {
                await(server, data, "select count(*) from posting", 1_000);
                server.kill();
            }

            long kept = Postings.count(data, "select count(*) from posting");
            assertThat(Postings.count(data, FINISHED)).isZero();
            assertThat(kept).isBetween(1_000L, POSTINGS - 1L);
            assertThat(Postings.integrity(data)).isEqualTo("ok");
            assertThatAllIsWhole(data, kept);
            assertThat(Postings.count(data, "select read_count from catalog_run"))
                    .isEqualTo(kept);

            letTimePass(data);
            try (ServerProcess server = ServerProcess.serve(data, feed)) {
                await(server, data, FINISHED, 1);
                assertThat(server.stop()).isEqualTo(143);
            }
        }

        assertThatAllIsWhole(data, POSTINGS);
        assertThat(Postings.count(data, "select count(*) from catalog_run where status = 'broken'"))
                .isEqualTo(1);
        assertThat(Postings.count(data, "select count(*) from catalog_run")).isEqualTo(2);
        assertThat(Postings.count(data, "select stored_count + unchanged_count from catalog_run where status = 'ok'"))
                .isEqualTo(POSTINGS);
        assertThat(Postings.count(data, "select sum(stored_count) from catalog_run"))
                .isEqualTo(POSTINGS);
        assertThat(Postings.count(data, "select count(*) from feed_cursor")).isEqualTo(1);
    }

    /** As if the machine had been off for longer than the feed wants to be left alone. */
    private static void letTimePass(Path data) throws SQLException {
        Postings.change(data, "update catalog_run set started_at = '2026-01-01T00:00:00.000000Z'");
    }

    private static void assertThatAllIsWhole(Path data, long postings) throws SQLException {
        assertThat(Postings.count(data, "select count(distinct id) from posting"))
                .isEqualTo(postings);
        assertThat(Postings.count(data, "select count(*) from posting_detail")).isEqualTo(postings);
        assertThat(Postings.count(data, "select count(*) from posting_fts where posting_fts match 'lighthouse'"))
                .isEqualTo(postings);
    }

    private static void await(ServerProcess server, Path data, String query, long least) throws Exception {
        while (server.isAlive()) {
            if (Postings.count(data, query) >= least) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("the server ended:\n" + server.said());
    }
}
