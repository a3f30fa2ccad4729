package dev.jobtracker.sources.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.OddFields;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.Replies;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.reading.ReadItems;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GreenhouseReaderTests {

    private final ReadItems jobs = ReadItems.of(
            Replies.json("greenhouse/jobs.json").path("jobs"),
            job -> GreenhouseReader.read(job, "fjord-pay", Replies.NOW));

    @Test
    void readsAJob() {
        assertThat(jobs.postings().getFirst())
                .isEqualTo(SourcePosting.of(GreenhouseReader.ID, "8503792002", "Java Engineer")
                        .company("FjordPay", null, null)
                        .place(new Place("Stockholm, Sweden", "Stockholm", "Stockholms län", "SE", null, null))
                        .remote(RemoteKind.HYBRID)
                        .employmentType(EmploymentType.FULL_TIME)
                        .description("<div><p>We pay &amp; we sail.</p></div>", null)
                        .addresses(URI.create("https://job-boards.greenhouse.io/fjordpay/jobs/8503792002"), null)
                        .times(Instant.parse("2026-03-02T10:58:03Z"), null, Instant.parse("2026-03-10T20:52:46Z"))
                        .build());
    }

    @Test
    void namesTheCompanyByItsBoardWhereNothingElseDoes() {
        SourcePosting posting = jobs.postings().get(1);

        assertThat(posting.companyName()).isEqualTo("Fjord Pay");
        assertThat(posting.remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(posting.place()).isEqualTo(new Place("Italy", null, null, "IT", null, null));
        assertThat(posting.publishedAt()).isNull();
        assertThat(jobs.unreadable()).isEqualTo(1);
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("greenhouse/jobs.json").path("jobs").path(0),
                job -> GreenhouseReader.read(job, "fjordpay", Replies.NOW),
                Set.of("id", "title"));
    }
}
