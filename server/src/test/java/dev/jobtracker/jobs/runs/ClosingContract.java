package dev.jobtracker.jobs.runs;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.accounts.TestPeople;
import dev.jobtracker.jobs.ImportedPostings;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.RunStatus;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.jobs.TestQuery;
import dev.jobtracker.jobs.intake.ClosedPostings;
import dev.jobtracker.jobs.marks.ImportRows;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of postings that a feed has no more, or that expired, on every database. */
abstract class ClosingContract extends RunsOnADatabase {

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
    void marksWhatExpiredAndDeletesItAfterItsTimeUnlessSomebodyKeepsIt() {
        SourcePosting keep = posting("keep", "Keeper of bees").build();
        catalog.store(List.of(
                keep,
                posting("java", "Java developer").build(),
                posting("farrier", "Farrier").build(),
                posting("open", "Open end").times(NOW, null, null).build()));
        Cleanup cleanup = cleanup(keep.id());

        clock.move(Duration.ofDays(2));
        cleanup.run(() -> false);
        assertThat(lastRun().counts().expired()).isEqualTo(3);
        assertThat(lastRun().counts().deleted()).isZero();
        assertThat(catalog.find(keep.id()).orElseThrow().status()).isEqualTo(PostingStatus.EXPIRED);

        clock.move(Duration.ofDays(90));
        cleanup.run(() -> false);
        assertThat(lastRun().counts().deleted()).isEqualTo(2);
        assertThat(catalog.find(keep.id())).isPresent();
        assertThat(catalog.search(new TestQuery().text("java").expired().done(), PageRequest.of(0, 20))
                        .total())
                .isZero();
        assertThat(titles("")).containsExactly("Open end");
    }

    @Test
    void deletesWhatSomebodyImportedLongAgoUnlessTheyKeepIt() {
        UUID account = TestPeople.newPerson(open.database());
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
}
