package dev.jobtracker.sources.linkedin;

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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkedInReaderTests {

    private static final URI BASE = URI.create("https://linkedin-job-search-api.p.rapidapi.com");

    private final ReadItems unified =
            ReadItems.of(Replies.json("linkedin/unified.json"), job -> LinkedInReader.read(job, Replies.NOW));

    @Test
    void readsAWholePosting() {
        assertThat(unified.postings().getFirst())
                .isEqualTo(SourcePosting.of(LinkedIn.ID, "4012345678", "Fyrvaktare & systemutvecklare")
                        .company(
                                "Blåklint AB",
                                URI.create("https://blaklint.example"),
                                URI.create("https://media.example/blaklint.png"))
                        .place(new Place("Lund, Skåne, Sweden", "Lund", "Skåne län", "SE", 55.7, 13.19))
                        .remote(RemoteKind.REMOTE)
                        .employmentType(EmploymentType.FULL_TIME)
                        .salary(new SalaryRange(new BigDecimal("45000"), new BigDecimal("52000"), "SEK", Period.MONTH))
                        .description(null, "Vi söker dig som håller ljuset tänt.\nJava och Spring.")
                        .addresses(
                                URI.create("https://se.linkedin.com/jobs/view/fyrvaktare-at-blaklint-4012345678"), null)
                        .times(Instant.parse("2026-03-02T08:15:00Z"), Instant.parse("2026-04-02T08:15:00Z"), null)
                        .build());
    }

    @Test
    void tellsNoTownOfSeveralAndOnePayOfOneValue() {
        SourcePosting posting = unified.postings().get(1);

        assertThat(posting.place())
                .isEqualTo(new Place(
                        "London, England, United Kingdom; Dublin, County Dublin, Ireland",
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(posting.remote()).isNull();
        assertThat(posting.salary())
                .isEqualTo(new SalaryRange(new BigDecimal("400"), new BigDecimal("400"), "GBP", Period.DAY));
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.CONTRACT);
        assertThat(posting.descriptionHtml()).isEqualTo("<p>Draw <b>fish</b>.</p>");
    }

    @Test
    void makesDoWithIdAndTitle() {
        assertThat(unified.postings().get(2))
                .isEqualTo(SourcePosting.of(LinkedIn.ID, "4012345680", "Bagare").build());
        assertThat(unified.unreadable()).isEqualTo(1);
    }

    @Test
    void readsTheOlderFieldNames() {
        List<SourcePosting> legacy = ReadItems.of(
                        Replies.json("linkedin/legacy.json"), job -> LinkedInReader.read(job, Replies.NOW))
                .postings();

        SourcePosting posting = legacy.getFirst();
        assertThat(posting.expiresAt()).isEqualTo("2026-04-02T08:15:00Z");
        assertThat(posting.companyUrl()).isEqualTo(URI.create("https://blaklint.example"));
        assertThat(posting.place())
                .isEqualTo(new Place("Lund, Skåne County, SE", "Lund", "Skåne län", "SE", 55.7, 13.19));
        assertThat(posting.employmentType()).isNull();
        assertThat(legacy.get(1).companyUrl()).isNull();
        assertThat(legacy.get(1).salary()).isNull();
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("linkedin/unified.json").path(0),
                job -> LinkedInReader.read(job, Replies.NOW),
                Set.of("id", "title"));
    }

    @Test
    void asksTheRouteOf2026() {
        assertThat(asked("java developer", "Göteborg", Duration.ofDays(3), 0)
                        .unified()
                        .under(BASE))
                .hasToString(BASE + "/active-jb?time_frame=7d&title=java%20developer"
                        + "&location=%22G%C3%B6teborg%22%20OR%20%22Gothenburg%22%20OR%20%22Goteborg%22"
                        + "&limit=20&offset=0&description_format=text");
        assertThat(asked("", null, null, 40).unified().under(BASE))
                .hasToString(BASE + "/active-jb?time_frame=1m&limit=20&offset=40&description_format=text");
        assertThat(asked("", null, Duration.ofDays(100), 0).unified().toString())
                .contains("time_frame=6m");
    }

    @Test
    void asksTheOlderRoutes() {
        SourceQuery query = new SourceQuery(
                "kock", "Sverige", RemoteKind.REMOTE, EmploymentType.INTERNSHIP, Replies.NOW.minusSeconds(60), 0, 20);
        assertThat(LinkedInQuery.of(query, Replies.NOW).legacy().toString())
                .startsWith("/active-jb-24h?limit=20&offset=0&title_filter=kock&location_filter=%22Sweden%22%20OR")
                .endsWith("&type_filter=INTERN&remote=true&description_type=text");
        assertThat(asked("kock", null, null, 0).legacy().toString()).startsWith("/active-jb-7d?");
    }

    @Test
    void pagesByMultiplesOfTheLimit() {
        LinkedInQuery odd = asked("", null, null, 130);
        assertThat(odd.unified().toString()).contains("limit=100&offset=100");
        assertThat(odd.skip()).isEqualTo(30);
    }

    private static LinkedInQuery asked(String text, @Nullable String place, @Nullable Duration age, int offset) {
        Instant after = age == null ? null : Replies.NOW.minus(age);
        return LinkedInQuery.of(new SourceQuery(text, place, null, null, after, offset, 20), Replies.NOW);
    }
}
