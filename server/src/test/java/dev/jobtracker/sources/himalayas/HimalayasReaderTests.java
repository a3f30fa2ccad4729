package dev.jobtracker.sources.himalayas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.OddFields;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.Replies;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.reading.Paging;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HimalayasReaderTests {

    private final Paging.Page page = HimalayasSearch.read(Replies.json("himalayas/search.json"), 1);

    @Test
    void readsAJob() {
        String address = "https://himalayas.example/companies/lanternfish/jobs/java";
        assertThat(page.items().postings().getFirst())
                .isEqualTo(SourcePosting.of(Himalayas.ID, address, "Java Developer")
                        .company("Lanternfish", null, URI.create("https://cdn.example/lanternfish.png"))
                        .place(new Place("United States", null, null, "US", null, null))
                        .remote(RemoteKind.REMOTE)
                        .employmentType(EmploymentType.FULL_TIME)
                        .salary(new SalaryRange(new BigDecimal("90000"), new BigDecimal("120000"), "USD", Period.YEAR))
                        .description("<p>We keep <b>lights</b>.</p>", "We keep lights.")
                        .addresses(URI.create(address), null)
                        .times(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-05-01T00:00:00Z"), null)
                        .build());
        assertThat(page.total()).isEqualTo(53);
        assertThat(page.next()).isEqualTo("2");
    }

    @Test
    void knowsTheWholeWorldByNothingBeingSaid() {
        SourcePosting posting = page.items().postings().get(1);

        assertThat(posting.place()).isNull();
        assertThat(posting.salary()).isEqualTo(new SalaryRange(new BigDecimal("30"), null, "EUR", Period.HOUR));
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.CONTRACT);
        assertThat(posting.expiresAt()).isNull();
        assertThat(posting.applyUrl()).isEqualTo(URI.create("https://apply.example/1"));
    }

    @Test
    void tellsNoCountryOfTwo() {
        SourcePosting posting = page.items().postings().get(2);

        assertThat(posting.place()).isEqualTo(new Place("Sweden; Norway", null, null, null, null, null));
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.OTHER);
        assertThat(posting.salary()).isNull();
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("himalayas/search.json").path("jobs").path(0),
                HimalayasReader::read,
                Set.of("guid", "title"));
    }

    @Test
    void asksForACountry() {
        assertThat(HimalayasSearch.question(new SourceQuery("java", "Lund, Sweden", null, null, null, 0, 20), 3)
                        .toString())
                .isEqualTo("/jobs/api/search?q=java&country=SE&page=3");
        assertThat(HimalayasSearch.question(new SourceQuery("", null, null, null, null, 0, 20), 1)
                        .toString())
                .isEqualTo("/jobs/api/search?sort=recent&page=1");
    }
}
