package dev.jobtracker.sources.adzuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.OddFields;
import dev.jobtracker.sources.Place;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdzunaReaderTests {

    private static final URI BASE = URI.create("https://api.adzuna.com");

    private final Paging.Page page = AdzunaSearch.read(Replies.json("adzuna/gb.json"), "gb", 1, Replies.NOW);

    @Test
    void readsAResult() {
        assertThat(page.items().postings().getFirst())
                .isEqualTo(SourcePosting.of(Adzuna.ID, "4567890123", "Java Developer & Keeper")
                        .company("Lanternfish Ltd", null, null)
                        .place(new Place("Manchester, Greater Manchester", "Manchester", "England", "GB", 53.48, -2.24))
                        .employmentType(EmploymentType.FULL_TIME)
                        .salary(new SalaryRange(new BigDecimal("45000"), new BigDecimal("60000.5"), "GBP", Period.YEAR))
                        .description(null, "We keep lights and write Java…")
                        .addresses(URI.create("https://www.adzuna.example/land/ad/4567890123?se=x"), null)
                        .times(Instant.parse("2026-03-02T08:00:00Z"), null, null)
                        .build());
        assertThat(page.total()).isEqualTo(812);
        assertThat(page.items().unreadable()).isEqualTo(1);
    }

    @Test
    void leavesPredictedPayOut() {
        SourcePosting posting = page.items().postings().get(1);

        assertThat(posting.salary()).isNull();
        assertThat(posting.companyName()).isNull();
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.CONTRACT);
        assertThat(posting.place()).extracting(Place::country).isEqualTo("GB");
    }

    @Test
    void keepsTheOtherFieldsOfAnItemWithOneOddField() {
        OddFields.spoilOneAtATime(
                Replies.json("adzuna/gb.json").path("results").path(0),
                result -> AdzunaReader.read(result, "gb", Replies.NOW),
                Set.of("id", "title"));
    }

    @Test
    void asksTheCountryOfThePlaceAndTheDefaultOtherwise() {
        assertThat(asked("java", "Berlin")
                        .page(2, AdzunaQuery.Credentials.of("me:secret"))
                        .toString())
                .isEqualTo("/v1/api/jobs/de/search/2?app_id=me&app_key=secret&results_per_page=50&what=java"
                        + "&where=Berlin&sort_by=relevance");
        assertThat(asked("", "United States")
                        .page(1, AdzunaQuery.Credentials.of("a:b"))
                        .toString())
                .isEqualTo("/v1/api/jobs/us/search/1?app_id=a&app_key=b&results_per_page=50&sort_by=date");
        assertThat(asked("java", null).country()).isEqualTo("gb");
        assertThat(asked("java", "Stockholm").isAnswerable()).isFalse();
    }

    private static AdzunaQuery asked(String text, @Nullable String place) {
        return AdzunaQuery.of(new SourceQuery(text, place, null, null, null, 0, 20), Replies.NOW, "gb");
    }

    @Test
    void wantsBothHalvesOfTheKey() {
        assertThatThrownBy(() -> new AdzunaSettings(true, BASE, null, "key", "gb"))
                .hasMessage("api-key needs app-id beside it");
        assertThatThrownBy(() -> new AdzunaSettings(true, BASE, "id", null, "gb"))
                .hasMessage("app-id needs api-key beside it");
        assertThat(new AdzunaSettings(true, BASE, "id", "key", "GB").upstream().apiKey())
                .isEqualTo("id:key");
        assertThat(new AdzunaSettings(true, BASE, null, null, "gb").upstream().apiKey())
                .isNull();
    }
}
