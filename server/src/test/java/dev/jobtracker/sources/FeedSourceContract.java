package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.fault.EmptyList;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.Fault;
import dev.jobtracker.simulator.fault.WrongTypes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every feed must do beyond that. */
public abstract class FeedSourceContract extends SourceContract<FeedSource> {

    @Override
    protected void ask(FeedSource source) {
        source.fetch(new RecordingIntake());
    }

    protected RecordingIntake fetched() {
        RecordingIntake intake = new RecordingIntake();
        source().fetch(intake);
        return intake;
    }

    @Test
    void deliversPostingsWithDistinctIds() {
        RecordingIntake intake = fetched();

        assertThat(intake.open()).isNotEmpty();
        assertThat(intake.complaints()).isEmpty();
        assertThat(intake.open()).allSatisfy(posting -> {
            assertThat(posting.source()).isEqualTo(source().description().id());
            assertThat(posting.url()).isNotNull();
            assertThat(posting.publishedAt()).isNotNull();
            assertThat(posting.companyName()).isNotBlank();
        });
        assertThat(source().pace()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(source().ready()).isTrue();
    }

    @Test
    void deliversTheSameAgain() {
        RecordingIntake intake = fetched();
        List<SourcePosting> first = intake.open();
        source().fetch(intake.again());

        assertThat(intake.open()).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void takesNothingAwayForAnEmptyAnswerOrAFailedOne() {
        RecordingIntake intake = fetched();
        int all = intake.open().size();
        for (Fault fault : new Fault[] {new EmptyList(), new WrongTypes(), new ErrorStatus(500, null)}) {
            spoil(fault);
            try {
                source().fetch(intake.again());
            } catch (SourceFailedException failed) {
                assertThat(failed.failure())
                        .isInstanceOfAny(SourceFailure.Unreadable.class, SourceFailure.Broken.class);
            }
            assertThat(intake.open()).as(fault.toString()).hasSize(all);
        }
    }

    @Test
    void neverTakesWrongTypesForPostings() {
        spoil(new WrongTypes());
        RecordingIntake intake = new RecordingIntake();
        try {
            source().fetch(intake);
        } catch (SourceFailedException failed) {
            assertThat(failed.failure()).isInstanceOf(SourceFailure.Unreadable.class);
        }
        assertThat(intake.open()).isEmpty();
    }
}
