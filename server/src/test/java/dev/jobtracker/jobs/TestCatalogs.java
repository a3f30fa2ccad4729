package dev.jobtracker.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dev.jobtracker.jobs.clusters.ClusterTask;
import dev.jobtracker.jobs.intake.Intakes;
import dev.jobtracker.jobs.intake.PostingStore;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Catalogs on a real database, put together as the server does it. */
public final class TestCatalogs {

    private TestCatalogs() {}

    public static PostingCatalog catalog(OpenDatabase open) {
        return catalog(open, Clock.fixed(TestPostings.NOW, ZoneOffset.UTC), false);
    }

    public static PostingCatalog catalog(OpenDatabase open, Clock clock, boolean demo) {
        JobsConfiguration configuration = new JobsConfiguration();
        JobsSettings settings = new JobsSettings(demo, Duration.ofDays(90));
        TextIndex index = configuration.textIndex(open.database());
        PostingStore store = configuration.postingStore(open.database(), index, clock, settings);
        return configuration.postingCatalog(open.database(), index, store, clustering(open, clock), clock);
    }

    /** What has clustering done soon, where a scheduler runs. */
    private static ClusterTask clustering(OpenDatabase open, Clock clock) {
        SchedulerClient scheduler =
                SchedulerClient.Builder.create(open.dataSource(), List.of()).build();
        return new ClusterTask(scheduler, clock);
    }

    public static PostingNumbers numbers(OpenDatabase open, Clock clock) {
        JobsConfiguration configuration = new JobsConfiguration();
        return configuration.postingNumbers(open.database(), configuration.textIndex(open.database()), clock);
    }

    public static PostingTexts texts(OpenDatabase open) {
        return new JobsConfiguration().postingTexts(open.database());
    }

    public static ImportedPostings imported(OpenDatabase open, PostingCatalog catalog, Clock clock) {
        return new JobsConfiguration().importedPostings(open.database(), catalog, clock);
    }

    public static Intakes intakes(OpenDatabase open, Clock clock) {
        TextIndex index = TextIndex.of(open.database().kind());
        return new Intakes(open.database(), new PostingStore(open.database(), index, clock, false));
    }
}
