package dev.jobtracker.sources.remotive;

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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemotiveReaderTests {

    private final ReadItems jobs =
            ReadItems.of(Replies.json("remotive/jobs.json").path("jobs"), job -> RemotiveReader.read(job, Replies.NOW));

    @Test
    void readsAJob() {
        assertThat(jobs.postings().getFirst())
                .isEqualTo(SourcePosting.of(RemotiveReader.ID, "2091093", "Java Developer")
                        .company("Lanternfish", null, URI.create("https://remotive.example/job/2091093/logo"))
                        .place(new Place("Sweden", null, null, "SE", null, null))
                        .remote(RemoteKind.REMOTE)
                        .employmentType(EmploymentType.FULL_TIME)
                        .salary(new SalaryRange(new BigDecimal("45000"), new BigDecimal("52000"), "SEK", Period.MONTH))
                        .description("<p>We keep lights.</p>", null)
                        .addresses(URI.create("https://remotive.example/remote-jobs/all/java-2091093"), null)
                        .times(Instant.parse("2026-03-02T10:00:00Z"), null, null)
                        .skills(List.of("java", "spring"))
                        .build());
    }

    @Test
    void takesNoPayWithoutAPeriodAndNoPlaceForTheWorld() {
        SourcePosting anywhere = jobs.postings().get(1);
        SourcePosting twoPlaces = jobs.postings().get(2);

        assertThat(anywhere.salary()).isNull();
        assertThat(anywhere.place()).isNull();
        assertThat(anywhere.employmentType()).isEqualTo(EmploymentType.CONTRACT);
        assertThat(twoPlaces.salary()).isNull();
        assertThat(twoPlaces.employmentType()).isNull();
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("remotive/jobs.json").path("jobs").path(0),
                job -> RemotiveReader.read(job, Replies.NOW),
                Set.of("id", "title"));
    }
}
