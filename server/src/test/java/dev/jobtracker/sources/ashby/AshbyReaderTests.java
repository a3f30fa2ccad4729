package dev.jobtracker.sources.ashby;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.OddFields;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.Replies;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.reading.ReadItems;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AshbyReaderTests {

    private final ReadItems jobs = ReadItems.of(
            Replies.json("ashby/board.json").path("jobs"), job -> AshbyReader.read(job, "lantern fish", Replies.NOW));

    @Test
    void readsAJobThatIsDonePartlyFromHome() {
        assertThat(jobs.postings().getFirst())
                .isEqualTo(SourcePosting.of(AshbyReader.ID, "05e14247-0000-0000-0000-000000000001", "Lamp Engineer")
                        .company("Lantern Fish", null, null)
                        .place(new Place("New York, New York", "New York", "New York", "US", null, null))
                        .remote(RemoteKind.HYBRID)
                        .employmentType(EmploymentType.FULL_TIME)
                        .salary(new SalaryRange(new BigDecimal("120000"), new BigDecimal("150000"), "USD", Period.YEAR))
                        .description("<p>Make lamps.</p>", "Make lamps.")
                        .addresses(
                                URI.create("https://jobs.ashbyhq.com/lanternfish/05e14247"),
                                URI.create("https://jobs.ashbyhq.com/lanternfish/05e14247/application"))
                        .times(Instant.parse("2026-03-02T08:00:00.755Z"), null, null)
                        .build());
    }

    @Test
    void leavesOutWhatIsNotListed() {
        assertThat(jobs.postings()).hasSize(2);
        SourcePosting posting = jobs.postings().get(1);
        assertThat(posting.place()).isEqualTo(new Place("Stockholm; Oslo", null, null, null, null, null));
        assertThat(posting.remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.INTERNSHIP);
        assertThat(posting.salary()).isNull();
        assertThat(jobs.unreadable()).isEqualTo(1);
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("ashby/board.json").path("jobs").path(0),
                job -> AshbyReader.read(job, "lanternfish", Replies.NOW),
                Set.of("id", "title"));
    }
}
