package dev.jobtracker.sources.jsearch;

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
import dev.jobtracker.sources.reading.ReadItems;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JSearchReaderTests {

    private final ReadItems current = read("jsearch/v2.json");
    private final ReadItems older = read("jsearch/v1.json");

    private static ReadItems read(String name) {
        return ReadItems.of(JSearchReader.jobs(Replies.json(name)), job -> JSearchReader.read(job, Replies.NOW));
    }

    @Test
    void readsAWholeJobAndWhoPublishedIt() {
        assertThat(current.postings().getFirst())
                .isEqualTo(SourcePosting.of(JSearch.ID, "Zm9v", "Java developer")
                        .company("Blåklint AB", URI.create("https://blaklint.example"), null)
                        .place(new Place("Lund, Skåne", "Lund", "Skåne län", "SE", 55.7, 13.19))
                        .employmentType(EmploymentType.FULL_TIME)
                        .salary(new SalaryRange(new BigDecimal("45000"), new BigDecimal("52000"), "SEK", Period.MONTH))
                        .description(null, "Vi bygger fyrar.\n• Java")
                        .addresses(
                                URI.create("https://linkedin.example/view/1?utm_source=google_jobs_apply"),
                                URI.create("https://blaklint.example/jobb/1"))
                        .times(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-04-02T00:00:00Z"), null)
                        .publisher("LinkedIn")
                        .build());
    }

    @Test
    void takesTheCurrencyOfTheCountryAndNoKindOutOfAChoice() {
        SourcePosting posting = current.postings().get(1);

        assertThat(posting.salary())
                .isEqualTo(new SalaryRange(new BigDecimal("120000"), new BigDecimal("150000"), "USD", Period.YEAR));
        assertThat(posting.employmentType()).isNull();
        assertThat(posting.remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(posting.publishedAt()).isEqualTo("2026-03-04T14:00:00Z");
        assertThat(posting.url()).isEqualTo(URI.create("https://tidtabell.example/careers/7"));
        assertThat(posting.applyUrl()).isNull();
    }

    @Test
    void guessesNothingOfAJobThatTellsLittle() {
        SourcePosting posting = current.postings().get(2);

        assertThat(posting.place()).isNull();
        assertThat(posting.remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(posting.publishedAt()).isNull();
        assertThat(posting.salary()).isNull();
    }

    @Test
    void readsTheOlderShape() {
        assertThat(older.postings()).singleElement().satisfies(posting -> {
            assertThat(posting.publisher()).isEqualTo("Glassdoor");
            assertThat(posting.employmentType()).isEqualTo(EmploymentType.PART_TIME);
            assertThat(posting.place()).extracting(Place::country).isEqualTo("GB");
            assertThat(posting.salary())
                    .isEqualTo(new SalaryRange(new BigDecimal("350"), new BigDecimal("350"), "GBP", Period.DAY));
        });
        assertThat(older.unreadable()).isEqualTo(1);
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                JSearchReader.jobs(Replies.json("jsearch/v2.json")).path(0),
                job -> JSearchReader.read(job, Replies.NOW),
                Set.of("job_id", "job_title"));
    }

    @Test
    void asksInWords() {
        assertThat(asked("java developer", "Malmö", Duration.ofDays(2), 0, null)
                        .current()
                        .toString())
                .isEqualTo(
                        "/search-v2?query=java%20developer%20in%20Malm%C3%B6&country=se&date_posted=3days&num_pages=2");
        assertThat(asked("", null, null, 0, "se").current().toString())
                .isEqualTo("/search-v2?query=jobs&country=se&num_pages=2");
        assertThat(asked("kock", null, null, 20, null).current().toString()).endsWith("num_pages=4");
        assertThat(asked("kock", null, null, 20, null).legacy().toString())
                .isEqualTo("/search?query=kock&page=3&num_pages=2");
    }

    private static JSearchQuery asked(
            String text, @Nullable String place, @Nullable Duration age, int offset, @Nullable String country) {
        Instant after = age == null ? null : Replies.NOW.minus(age);
        return JSearchQuery.of(new SourceQuery(text, place, null, null, after, offset, 20), Replies.NOW, 2, country);
    }
}
