package dev.jobtracker.jobs.intake;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.sources.SourcePosting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IntakePipelineIntegrationTests {

    @TempDir
    Path directory;

    private OpenDatabase open;
    private Intakes intakes;

    @BeforeEach
    void openCatalog() {
        open = TestDatabases.sqlite(directory);
        intakes = TestCatalogs.intakes(open, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void closeDatabase() throws Exception {
        intakes.close();
        open.close();
    }

    @Test
    void neverEndsShortOfWhatItWasGiven() {
        AtomicInteger entered = new AtomicInteger();
        try (IntakePipeline pipeline = intakes.open((db, delivered, stored, removed) -> entered.addAndGet(delivered))) {
            pipeline.accept(postings(0, 1_730));
            pipeline.flush(db -> assertThat(entered).hasValue(1_730));
        }
    }

    @Test
    void tellsEveryLaterCallWhatWentWrong() {
        try (IntakePipeline pipeline = intakes.open((db, delivered, stored, removed) -> {
            throw new OutOfMemoryError("played");
        })) {
            pipeline.accept(postings(0, 10));

            assertThatThrownBy(() -> pipeline.flush(db -> {}))
                    .isInstanceOfSatisfying(
                            IntakeBrokenException.class,
                            broken -> assertThat(broken.sentence()).isEqualTo("There was not enough memory."));
            assertThatThrownBy(() -> pipeline.accept(postings(10, 10_000))).isInstanceOf(IntakeBrokenException.class);
            assertThatThrownBy(() -> pipeline.flush(db -> {})).isInstanceOf(IntakeBrokenException.class);
        }
    }

    @Test
    void neverKeepsACallerWaitingForAWriterThatBroke() {
        try (IntakePipeline pipeline = intakes.open((db, delivered, stored, removed) -> {
            throw new IllegalStateException("played");
        })) {
            assertThatThrownBy(() -> {
                        for (int start = 0; ; start += 1_000) {
                            pipeline.accept(postings(start, start + 1_000));
                        }
                    })
                    .isInstanceOf(IntakeBrokenException.class);
        }
    }

    private static List<SourcePosting> postings(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> posting("p" + number, "Gardener " + number).build())
                .toList();
    }
}
