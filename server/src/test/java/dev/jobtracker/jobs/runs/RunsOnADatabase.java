package dev.jobtracker.jobs.runs;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.posting;

import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.jobs.intake.ClosedPostings;
import dev.jobtracker.jobs.intake.Intakes;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.TestSources;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A catalog with one feed, on some database. */
abstract class RunsOnADatabase {

    @TempDir
    Path directory;

    final MovingClock clock = new MovingClock(NOW);
    final ScriptedFeed feed = new ScriptedFeed("jobtech");
    OpenDatabase open;
    PostingCatalog catalog;
    Intakes intakes;
    TestSources sources;
    RunLog log;
    FeedUpdates updates;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openCatalog() {
        open = open(directory);
        catalog = TestCatalogs.catalog(open, clock, false);
        intakes = TestCatalogs.intakes(open, clock);
        log = new RunLog(open.database(), () -> {}, clock);
        ClosedPostings postings =
                new ClosedPostings(TextIndex.of(open.database().kind()));
        sources = new TestSources(open.database(), clock, List.of(feed));
        updates = new FeedUpdates(
                open.database(), sources.sources(), log, intakes, postings, new SimpleMeterRegistry(), clock);
    }

    @AfterEach
    void closeDatabase() throws Exception {
        sources.close();
        intakes.close();
        open.close();
    }

    void fetch() {
        clock.move(Duration.ofMinutes(2));
        updates.run(() -> false);
    }

    CatalogRun lastRun() {
        return log.latest(0, 1).getFirst();
    }

    List<String> titles(String text) {
        return catalog.search(PostingQuery.of(text), PageRequest.of(0, 20)).items().stream()
                .map(posting -> posting.title())
                .toList();
    }
}
