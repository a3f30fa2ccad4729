package dev.jobtracker.jobs.runs;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import dev.jobtracker.jobs.CatalogRun;
import dev.jobtracker.jobs.RunKind;
import dev.jobtracker.jobs.RunStatus;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.jobs.intake.ClosedPostings;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.TestSources;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What keeping the catalog up to date promises, on every database. */
abstract class RunsContract extends RunsOnADatabase {

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
            FeedUpdates all = new FeedUpdates(
                    open.database(), both.sources(), log, intakes, postings, new SimpleMeterRegistry(), clock);

            assertThatThrownBy(() -> all.run(() -> false)).hasMessage("a bug of ours");
        }
        assertThat(log.lastCompleteUpdate("jobtech")).isEmpty();
        assertThat(log.lastCompleteUpdate("remotive")).isPresent();
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
}
