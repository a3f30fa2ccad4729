package dev.jobtracker.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.jobtracker.jobs.clusters.ClusterTask;
import dev.jobtracker.jobs.clusters.Clustering;
import dev.jobtracker.jobs.clusters.SplitsOfPerson;
import dev.jobtracker.jobs.intake.ClosedPostings;
import dev.jobtracker.jobs.intake.Intakes;
import dev.jobtracker.jobs.intake.PostingStore;
import dev.jobtracker.jobs.intake.WordsAfterRestore;
import dev.jobtracker.jobs.liveness.PageChecks;
import dev.jobtracker.jobs.marks.ImportsOfPerson;
import dev.jobtracker.jobs.marks.KeptMarks;
import dev.jobtracker.jobs.marks.MarksOfPerson;
import dev.jobtracker.jobs.runs.Cleanup;
import dev.jobtracker.jobs.runs.FeedUpdates;
import dev.jobtracker.jobs.runs.RunLog;
import dev.jobtracker.jobs.runs.RunTasks;
import dev.jobtracker.jobs.runs.RunsByHand;
import dev.jobtracker.jobs.runs.ScheduleSettings;
import dev.jobtracker.jobs.runs.WantedFeeds;
import dev.jobtracker.jobs.search.ForgottenWords;
import dev.jobtracker.jobs.search.PostingSearch;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.tasks.OneOffTasks;
import dev.jobtracker.sources.Sources;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({JobsSettings.class, ScheduleSettings.class})
class JobsConfiguration {

    @Bean
    TextIndex textIndex(Database database) {
        return TextIndex.of(database.kind());
    }

    @Bean
    PostingStore postingStore(Database database, TextIndex index, Clock clock, JobsSettings settings) {
        return new PostingStore(database, index, clock, settings.demo());
    }

    @Bean
    PostingCatalog postingCatalog(
            Database database, TextIndex index, PostingStore store, ClusterTask clustering, Clock clock) {
        return new PostingCatalog(database, store, new PostingSearch(database, index, clock), clustering, clock);
    }

    @Bean
    FollowingIntake followingIntake(PostingCatalog catalog, Failures failures) {
        return new FollowingIntake(catalog, failures);
    }

    @Bean
    ClusterTask clusterTask(SchedulerClient scheduler, Clock clock) {
        return new ClusterTask(scheduler, clock);
    }

    @Bean
    Clustering clustering(Database database, Clock clock) {
        return new Clustering(database, clock);
    }

    @Bean
    RecurringTask<Void> clusterPostingsTask(Clustering clustering, ApplicationEventPublisher events) {
        return ClusterTask.task(clustering, () -> events.publishEvent(new PostingsSettled()));
    }

    @Bean
    PostingNumbers postingNumbers(Database database, TextIndex index, Clock clock) {
        return new PostingNumbers(database, new PostingSearch(database, index, clock));
    }

    @Bean
    PostingTexts postingTexts(Database database) {
        return new PostingTexts(database);
    }

    @Bean
    SplitsOfPerson splitsOfPerson(Database database, JsonMapper json) {
        return new SplitsOfPerson(database, json);
    }

    @Bean
    PostingMarks postingMarks(Database database, PostingCatalog catalog, Clock clock) {
        return new PostingMarks(database, catalog, clock);
    }

    @Bean
    ImportedPostings importedPostings(Database database, PostingCatalog catalog, Clock clock) {
        return new ImportedPostings(database, catalog, clock);
    }

    @Bean
    ImportsOfPerson importsOfPerson(Database database, TextIndex index, ForgottenWords forgotten, JsonMapper json) {
        return new ImportsOfPerson(database, index, forgotten, json);
    }

    @Bean
    ForgottenWords forgottenWords(Database database, TextIndex index, SchedulerClient scheduler, Clock clock) {
        return new ForgottenWords(database, index, scheduler, clock);
    }

    @Bean
    Task<String> forgetWordsTask(ForgottenWords forgotten, OneOffTasks tasks) {
        return forgotten.in(tasks);
    }

    @Bean
    RecurringTask<Void> postingPagesTask(
            Database database, OutboundHttp http, PostingStore store, ObjectProvider<KeptPostings> kept, Clock clock) {
        return new PageChecks(database, http, store, kept.orderedStream().toList(), clock).task();
    }

    @Bean
    KeptMarks keptMarks(Database database) {
        return new KeptMarks(database);
    }

    @Bean
    MarksOfPerson marksOfPerson(Database database, JsonMapper json) {
        return new MarksOfPerson(database, json);
    }

    @Bean
    WordsAfterRestore wordsAfterRestore(TextIndex index) {
        return new WordsAfterRestore(index);
    }

    @Bean
    Intakes intakes(Database database, PostingStore store) {
        return new Intakes(database, store);
    }

    @Bean
    RunLog runLog(Database database, ClusterTask clustering, Clock clock) {
        return new RunLog(database, clustering::start, clock);
    }

    @Bean
    CatalogRuns catalogRuns(RunLog log, Intakes intakes) {
        return new CatalogRuns(log, intakes);
    }

    @Bean
    FeedUpdates feedUpdates(
            Database database,
            Sources sources,
            RunLog log,
            Intakes intakes,
            TextIndex index,
            MeterRegistry meters,
            Clock clock) {
        return new FeedUpdates(database, sources, log, intakes, new ClosedPostings(index), meters, clock);
    }

    @Bean
    Cleanup cleanup(
            Database database,
            RunLog log,
            TextIndex index,
            ObjectProvider<KeptPostings> kept,
            Clock clock,
            JobsSettings settings) {
        return new Cleanup(
                database, log, new ClosedPostings(index), kept.orderedStream().toList(), clock, settings.retention());
    }

    @Bean
    RunsByHand runsByHand(Database database, SchedulerClient scheduler, FeedUpdates updates, RunLog log, Clock clock) {
        return new RunsByHand(database, scheduler, updates, log, clock);
    }

    @Bean
    WantedFeeds wantedFeeds(
            Database database, SchedulerClient scheduler, FeedUpdates updates, ScheduleSettings settings, Clock clock) {
        return new WantedFeeds(database, scheduler, updates, settings, clock);
    }

    @Bean
    Task<String> feedWantedTask(WantedFeeds wanted, OneOffTasks tasks) {
        return wanted.in(tasks);
    }

    @Bean
    RecurringTask<Void> catalogUpdateTask(FeedUpdates updates, ScheduleSettings settings) {
        return RunTasks.update(updates, settings);
    }

    @Bean
    UpdateTimes updateTimes(ScheduleSettings settings) {
        return new UpdateTimes(RunTasks.times(settings));
    }

    @Bean
    RecurringTask<Void> catalogCleanupTask(Cleanup cleanup, ScheduleSettings settings) {
        return RunTasks.cleanup(cleanup, settings);
    }
}
