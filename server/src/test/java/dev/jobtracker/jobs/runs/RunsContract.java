package dev.jobtracker.jobs.runs;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.posting;
import static dev.jobtracker.platform.schema.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.jobs.ImportedPostings;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.RunKind;
import dev.jobtracker.jobs.RunStatus;
import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.jobs.intake.ClosedPostings;
import dev.jobtracker.jobs.intake.Intakes;
import dev.jobtracker.jobs.marks.ImportRows;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.TestSources;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeping the catalog up to date promises, on every database. */
abstract class RunsContract {

    @TempDir
    Path directory;

    private final MovingClock clock = new MovingClock(NOW);
    private final ScriptedFeed feed = new ScriptedFeed("jobtech");
    private OpenDatabase open;
    private PostingCatalog catalog;
    private Intakes intakes;
    private TestSources sources;
    private RunLog log;
    private FeedUpdates updates;

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
        updates = new FeedUpdates(open.database(), sources.sources(), log, intakes, postings, clock);
    }

    @AfterEach
    void closeDatabase() throws Exception {
        sources.close();
        intakes.close();
        open.close();
    }

    @Test
    void storesWhatAFeedDeliversAndRecordsTheRun() {
        feed.next(intake -> {
            intake.accept(TestPostings.variety());
            intake.reject("line 6", "no headline");
            intake.progress("here");
        });

        fetch();

        CatalogRun run = lastRun();
        assertThat(run.kind()).isEqualTo(RunKind.UPDATE);
        assertThat(run.status()).isEqualTo(RunStatus.PARTIAL);
        assertThat(run.source()).isEqualTo("jobtech");
        assertThat(run.counts().read()).isEqualTo(6);
        assertThat(run.counts().stored()).isEqualTo(5);
        assertThat(run.counts().rejected()).isEqualTo(1);
        assertThat(run.rejections().getFirst().reason()).isEqualTo("no headline");
        assertThat(titles("lärare")).containsExactly("Lärare i matematik");
    }

    @Test
    void goesOnFromWhereAFeedStopped() {
        List<String> cursors = new ArrayList<>();
        feed.next(intake -> {
            cursors.add(intake.cursor().orElse("none"));
            intake.accept(TestPostings.variety());
            intake.progress("first");
        });
        feed.next(intake -> cursors.add(intake.cursor().orElse("none")));

        fetch();
        fetch();

        assertThat(cursors).containsExactly("none", "first");
        assertThat(lastRun().status()).isEqualTo(RunStatus.OK);
    }

    @Test
    void keepsWhatCameBeforeAFailureAndSaysWhy() {
        feed.next(intake -> {
            intake.accept(TestPostings.variety());
            throw new SourceFailedException(new SourceFailure.Unreachable("the answer broke off"));
        });

        assertThatThrownBy(this::fetch).isInstanceOf(FeedsFailedException.class);

        CatalogRun run = lastRun();
        assertThat(run.status()).isEqualTo(RunStatus.FAILED);
        assertThat(run.failure()).contains("the answer broke off");
        assertThat(run.counts().stored()).isEqualTo(5);
        assertThat(titles("")).hasSize(5);
        assertThat(log.lastCompleteUpdate("jobtech")).isEmpty();
    }

    @Test
    void fetchesTheOtherFeedsAfterABugInOne() {
        ScriptedFeed other = new ScriptedFeed("remotive");
        feed.next(intake -> {
            throw new IllegalStateException("a bug of ours");
        });
        other.next(intake -> intake.accept(TestPostings.variety()));
        try (TestSources both = new TestSources(open.database(), clock, List.of(feed, other))) {
            ClosedPostings postings =
                    new ClosedPostings(TextIndex.of(open.database().kind()));
            FeedUpdates all = new FeedUpdates(open.database(), both.sources(), log, intakes, postings, clock);

            assertThatThrownBy(() -> all.run(() -> false)).hasMessage("a bug of ours");
        }
        assertThat(log.lastCompleteUpdate("jobtech")).isEmpty();
        assertThat(log.lastCompleteUpdate("remotive")).isPresent();
    }

    @Test
    void takesDownWhatAWholeSnapshotNoLongerHas() {
        SourcePosting elsewhere =
                SourcePosting.of(new SourceId("remotive"), "r", "Remote Baker").build();
        catalog.store(List.of(elsewhere));
        feed.next(intake -> intake.accept(TestPostings.variety()));
        feed.next(intake -> {
            intake.accept(List.of(TestPostings.variety().getFirst()));
            intake.removeAllOthers();
        });

        fetch();
        fetch();

        assertThat(lastRun().counts().removed()).isEqualTo(4);
        assertThat(titles("")).containsExactlyInAnyOrder("Sjuksköterska till akutmottagning", "Remote Baker");
        UUID gone = TestPostings.variety().getLast().id();
        assertThat(catalog.find(gone).orElseThrow().status()).isEqualTo(PostingStatus.REMOVED);
    }

    @Test
    void neverEmptiesTheCatalogForASnapshotOfNothing() {
        feed.next(intake -> intake.accept(TestPostings.variety()));
        feed.next(intake -> intake.removeAllOthers());

        fetch();
        assertThatThrownBy(this::fetch).isInstanceOf(IllegalStateException.class);

        assertThat(lastRun().status()).isEqualTo(RunStatus.FAILED);
        assertThat(titles("")).hasSize(5);
    }

    @Test
    void sparesWhatALiveSearchFoundWhileTheSnapshotWasRead() {
        SourcePosting fresh = posting("fresh", "Falconer").build();
        feed.next(intake -> {
            intake.accept(TestPostings.variety());
            clock.move(Duration.ofSeconds(1));
            catalog.store(List.of(fresh));
            intake.removeAllOthers();
        });

        fetch();

        assertThat(titles("falconer")).hasSize(1);
    }

    @Test
    void followsRemovalsInTheOrderTheyCome() {
        SourcePosting first = TestPostings.variety().getFirst();
        feed.next(intake -> {
            intake.accept(TestPostings.variety());
            intake.remove(List.of(first.sourceId(), "unknown"), NOW);
            intake.remove(List.of("nurses"), NOW.minus(Duration.ofDays(2)));
        });

        fetch();

        assertThat(catalog.find(first.id()).orElseThrow().status()).isEqualTo(PostingStatus.REMOVED);
        assertThat(titles("sjuksköterskor")).as("changed after it was removed").hasSize(1);
        assertThat(lastRun().counts().removed()).isEqualTo(1);
    }

    @Test
    void opensAgainWhatItsSourceShowsAgain() {
        SourcePosting first = posting("1", "Farrier").build();
        feed.next(intake -> {
            intake.accept(List.of(first));
            intake.remove(List.of("1"), NOW);
        });
        feed.next(intake -> intake.accept(List.of(
                posting("1", "Farrier").times(NOW, null, NOW.plusSeconds(60)).build())));

        fetch();
        assertThat(titles("farrier")).isEmpty();
        fetch();
        assertThat(titles("farrier")).hasSize(1);
    }

    @Test
    void leavesAFeedAloneWithinItsPace() {
        feed.next(intake -> intake.accept(TestPostings.variety()));
        feed.next(intake -> intake.accept(List.of(posting("late", "Latecomer").build())));

        fetch();
        updates.run(() -> false);
        assertThat(titles("latecomer")).isEmpty();
        fetch();
        assertThat(titles("latecomer")).hasSize(1);
    }

    @Test
    void marksARunWhoseProgramEndedAsBroken() {
        log.open(RunKind.UPDATE, "jobtech");
        clock.move(Duration.ofMinutes(2));

        fetch();

        assertThat(log.latest(0, 10)).extracting(CatalogRun::status).containsExactly(RunStatus.OK, RunStatus.BROKEN);
    }

    @Test
    void stopsInTheMiddleWhenTheProgramEnds() {
        AtomicBoolean stopping = new AtomicBoolean();
        feed.next(intake -> {
            intake.accept(TestPostings.variety());
            intake.progress("first");
            stopping.set(true);
            intake.accept(List.of(posting("late", "Latecomer").build()));
            intake.progress("second");
        });

        clock.move(Duration.ofMinutes(2));
        updates.run(stopping::get);

        assertThat(lastRun().status()).isEqualTo(RunStatus.BROKEN);
        assertThat(titles("")).hasSize(5);
        feed.next(intake -> assertThat(intake.cursor()).hasValue("first"));
        fetch();
    }

    @Test
    void goesOnWithWhatWasBrokenOffAsSoonAsItsSourceHasRested() {
        clock.move(Duration.ofMinutes(2));
        Instant began = clock.instant();
        log.open(RunKind.UPDATE, "jobtech");
        clock.move(Duration.ofSeconds(20));

        updates.run(() -> false);

        assertThat(updates.resumption()).hasValue(began.plus(feed.pace()));
        ResumingTimes times =
                new ResumingTimes(new CronTimes("0 0 8 * * *", ZoneOffset.UTC, false), updates::resumption);
        assertThat(times.getNextExecutionTime(ExecutionComplete.simulatedSuccess(clock.instant())))
                .isEqualTo(began.plus(feed.pace()));

        fetch();
        assertThat(updates.resumption()).isEmpty();
        assertThat(times.getNextExecutionTime(ExecutionComplete.simulatedSuccess(NOW)))
                .isEqualTo(Instant.parse("2026-11-22T08:00:00Z"));
    }

    @Test
    void takesTheRunThatIsWantedAndDoesNotAskForTwo() {
        CatalogRun wanted = log.want(RunKind.UPDATE, "jobtech");
        assertThat(log.want(RunKind.UPDATE, "jobtech").id()).isEqualTo(wanted.id());

        fetch();

        assertThat(lastRun().id()).isEqualTo(wanted.id());
        assertThat(lastRun().status()).isEqualTo(RunStatus.OK);
    }

    @Test
    void storesThousandsInOrder() {
        List<SourcePosting> many = IntStream.range(0, 3_000)
                .mapToObj(
                        number -> posting("many" + number, "Gardener " + number).build())
                .toList();
        feed.next(intake -> {
            intake.accept(many);
            intake.remove(List.of("many0"), NOW);
            intake.accept(many.subList(0, 100).reversed());
        });

        fetch();

        assertThat(lastRun().counts().stored()).isEqualTo(3_000);
        assertThat(catalog.openBySource()).containsEntry("jobtech", 2_999);
    }

    @Test
    void marksWhatExpiredAndDeletesItAfterItsTimeUnlessSomebodyKeepsIt() {
        SourcePosting keep = posting("keep", "Keeper of bees").build();
        catalog.store(TestPostings.variety());
        catalog.store(
                List.of(keep, posting("open", "Open end").times(NOW, null, null).build()));
        Cleanup cleanup = cleanup(keep.id());

        clock.move(Duration.ofDays(2));
        cleanup.run(() -> false);
        assertThat(lastRun().counts().expired()).isEqualTo(6);
        assertThat(lastRun().counts().deleted()).isZero();
        assertThat(catalog.find(keep.id()).orElseThrow().status()).isEqualTo(PostingStatus.EXPIRED);

        clock.move(Duration.ofDays(90));
        cleanup.run(() -> false);
        assertThat(lastRun().counts().deleted()).isEqualTo(5);
        assertThat(catalog.find(keep.id())).isPresent();
        assertThat(catalog.search(everything("java"), PageRequest.of(0, 20)).total())
                .isZero();
        assertThat(titles("")).containsExactly("Open end");
    }

    @Test
    void deletesWhatSomebodyImportedLongAgoUnlessTheyKeepIt() {
        UUID account = account();
        SourcePosting kept = imported(account, "kept");
        SourcePosting left = imported(account, "left");
        Cleanup cleanup = cleanup(kept.id());

        clock.move(Duration.ofDays(89));
        cleanup.run(() -> false);
        assertThat(lastRun().counts().deleted()).isZero();

        clock.move(Duration.ofDays(2));
        cleanup.run(() -> false);
        assertThat(lastRun().counts().deleted()).isEqualTo(1);
        assertThat(catalog.find(kept.id())).isPresent();
        assertThat(catalog.find(left.id())).isEmpty();
    }

    private UUID account() {
        UUID account = UUID.randomUUID();
        open.database()
                .change(db -> db.insertInto(ACCOUNT)
                        .set(ACCOUNT.ID, account)
                        .set(ACCOUNT.EMAIL, account + "@example.org")
                        .set(ACCOUNT.EMAIL_KEY, account + "@example.org")
                        .set(ACCOUNT.FULL_NAME, "Ann")
                        .set(ACCOUNT.ROLE, "member")
                        .set(ACCOUNT.CREATED_AT, NOW)
                        .execute());
        return account;
    }

    private SourcePosting imported(UUID account, String name) {
        SourcePosting posting = SourcePosting.of(ImportedPostings.SOURCE, name, "Stonemason")
                .times(clock.instant(), null, clock.instant())
                .build();
        catalog.store(List.of(posting));
        open.database().change(db -> ImportRows.own(db, account, posting.id(), clock.instant()));
        return posting;
    }

    private Cleanup cleanup(UUID kept) {
        return new Cleanup(
                open.database(),
                log,
                new ClosedPostings(TextIndex.of(open.database().kind())),
                List.of(postings -> postings.contains(kept) ? Set.of(kept) : Set.of()),
                clock,
                Duration.ofDays(90));
    }

    private static PostingQuery everything(String text) {
        return new PostingQuery(
                text, "", Set.of(), Set.of(), Set.of(), Set.of(), "", null, null, true, PostingQuery.Order.RELEVANCE);
    }

    private void fetch() {
        clock.move(Duration.ofMinutes(2));
        updates.run(() -> false);
    }

    private CatalogRun lastRun() {
        return log.latest(0, 1).getFirst();
    }

    private List<String> titles(String text) {
        return catalog.search(PostingQuery.of(text), PageRequest.of(0, 20)).items().stream()
                .map(posting -> posting.title())
                .toList();
    }
}
