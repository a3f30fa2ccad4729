package dev.jobtracker.sources.jobtech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.reading.SourceJson;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobTechReaderTests {

    private static final SourceQuery ANYTHING = new SourceQuery("", null, null, null, null, 0, 20);

    private final SourceReply reply = JobSearch.read(Recorded.json("search.json"), ANYTHING);

    @Test
    void readsWhatAnEmployerSaid() {
        SourcePosting posting = reply.postings().getFirst();

        assertThat(posting.sourceId()).isEqualTo("30000001");
        assertThat(posting.title()).isEqualTo("Javautvecklare till fyrväsendet");
        assertThat(posting.companyName()).isEqualTo("Fyrljus AB");
        assertThat(posting.companyUrl()).isEqualTo(URI.create("https://www.fyrljus.example.se"));
        assertThat(posting.companyLogoUrl()).isEqualTo(URI.create("https://example.se/logo.png"));
        assertThat(posting.place()).isEqualTo(new Place("Lund, Skåne län", "Lund", "Skåne län", "SE", 55.7, 13.19));
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(posting.remote()).isNull();
        assertThat(posting.salary()).isNull();
        assertThat(posting.descriptionHtml()).startsWith("<p>Vi söker");
        assertThat(posting.descriptionText()).endsWith("Du kan Java.");
        assertThat(posting.applyUrl()).isEqualTo(URI.create("https://fyrljus.example.se/jobb/1"));
        assertThat(posting.skills()).containsExactly("Java", "Kotlin");
    }

    @Test
    void readsTimesByTheClocksOfStockholm() {
        SourcePosting posting = reply.postings().getFirst();

        assertThat(posting.publishedAt()).isEqualTo(Instant.parse("2026-11-02T07:00:00Z"));
        assertThat(posting.expiresAt()).isEqualTo(Instant.parse("2026-12-20T22:59:59Z"));
        assertThat(posting.updatedAt()).isEqualTo(Instant.ofEpochMilli(1_793_602_800_000L));
    }

    @Test
    void takesNothingForSaidThatWasNot() {
        SourcePosting posting = reply.postings().get(1);

        assertThat(posting)
                .isEqualTo(SourcePosting.of(JobTech.ID, "30000002", "Fyrvaktare & vaktmästare")
                        .addresses(URI.create("https://arbetsformedlingen.se/platsbanken/annonser/30000002"), null)
                        .build());
    }

    @Test
    void makesDoWithOtherTypesThanAreDocumented() {
        SourcePosting posting = reply.postings().get(2);

        assertThat(posting.sourceId()).isEqualTo("30000003");
        assertThat(posting.companyName()).isEqualTo("Boden på bryggan");
        assertThat(posting.companyUrl()).isNull();
        assertThat(posting.descriptionHtml()).startsWith("<p>Sälj &amp; le</p>");
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.TEMPORARY);
        assertThat(posting.place()).isEqualTo(new Place("Oslo", "Oslo", "Oslo", "NO", 59.91, 10.75));
        assertThat(posting.url()).isEqualTo(URI.create("https://arbetsformedlingen.se/platsbanken/annonser/30000003"));
        assertThat(posting.publishedAt()).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
        assertThat(posting.expiresAt()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(posting.updatedAt()).isEqualTo(Instant.ofEpochMilli(1_772_434_800_000L));
    }

    @Test
    void countsWhatItCannotReadAndHowMuchCanBeReached() {
        assertThat(reply.postings()).hasSize(3);
        assertThat(reply.unreadable()).isEqualTo(1);
        assertThat(reply.total()).isEqualTo(57);
    }

    @Test
    void readsTheFieldNamesOfFormerYears() {
        SourcePosting swedish = open("swedish-names.json");
        assertThat(swedish.title()).isEqualTo("Fyrvaktare");
        assertThat(swedish.employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(swedish.place())
                .isEqualTo(new Place(
                        "Smögen, Sotenäs, Västra Götalands län",
                        "Sotenäs",
                        "Västra Götalands län",
                        "SE",
                        58.35,
                        11.22));
        assertThat(swedish.expiresAt()).isEqualTo(Instant.parse("2019-03-01T22:59:59Z"));
        assertThat(swedish.skills()).containsExactly("Morse");
        assertThat(swedish.applyUrl()).isEqualTo(URI.create("http://fyrljus.example.se/ansok"));

        assertThat(JobTechReader.read(Recorded.json("import-form.json").path(0)))
                .isInstanceOfSatisfying(ReadAd.Open.class, open -> {
                    assertThat(open.posting().companyName()).isEqualTo("Fyrljus AB");
                    assertThat(open.posting().employmentType()).isEqualTo(EmploymentType.TEMPORARY);
                    assertThat(open.posting().publishedAt()).isEqualTo(Instant.parse("2019-08-22T22:00:00Z"));
                    assertThat(open.posting().place())
                            .extracting(Place::longitude)
                            .isEqualTo(11.22);
                });
        assertThat(JobTechReader.read(Recorded.json("import-form.json").path(1)))
                .isEqualTo(new ReadAd.Removed("20000003", null));
    }

    @Test
    void knowsTheShortRecordOfARemoval() {
        assertThat(read("""
                        {"id": "30000009", "removed": true, "removed_date": "2026-10-25T02:30:00", "occupation": "7wdX_4rv_33z",
                         "occupation_group": null, "municipality": "AvNB_uwa_6n6", "region": null, "country": "i46j_HmG_v64"}""")).isEqualTo(new ReadAd.Removed("30000009", Instant.parse("2026-10-25T00:30:00Z")));
    }

    @Test
    void saysWhyARecordIsOfNoUse() {
        assertThat(read("[]")).isEqualTo(new ReadAd.Rejected("not an object"));
        assertThat(read("{\"headline\": \"Kock\"}")).isEqualTo(new ReadAd.Rejected("no id"));
        assertThat(read("{\"id\": \"1\", \"headline\": {\"sv\": \"Kock\"}}"))
                .isEqualTo(new ReadAd.Rejected("no headline"));
    }

    @Test
    void readsATownFieldThatHoldsMoreOrLessThanATown() {
        assertThat(typed("Bengaluru, Karnataka, India").place())
                .isEqualTo(new Place("Bengaluru, Karnataka, India", "Bengaluru", "Karnataka", "IN", null, null));
        assertThat(typed("Remote Poland").remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(typed("Remote Poland").place()).isEqualTo(new Place("Poland", null, null, "PL", null, null));
        assertThat(typed("Hybrid").place()).isNull();
        assertThat(typed("Hybrid").remote()).isEqualTo(RemoteKind.HYBRID);
        assertThat(typed("San Francisco, CA").place())
                .isEqualTo(new Place("San Francisco, CA", "San Francisco", "California", "US", null, null));
        assertThat(typed("Georgia").place()).isEqualTo(new Place("Georgia", null, null, null, null, null));
    }

    private static SourcePosting typed(String city) {
        ReadAd ad =
                read("{\"id\": \"1\", \"headline\": \"Kock\", \"workplace_address\": {\"city\": \"" + city + "\"}}");
        return ((ReadAd.Open) ad).posting();
    }

    private static SourcePosting open(String name) {
        return ((ReadAd.Open) JobTechReader.read(Recorded.json(name))).posting();
    }

    private static ReadAd read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return JobTechReader.read(SourceJson.read(bytes, 0, bytes.length));
    }

    @Test
    void readsPayOnlyWhereAnAmountAndItsTimeAreSaid() {
        assertThat(paying("45 000 kr/mån"))
                .isEqualTo(new SalaryRange(new BigDecimal("45000"), new BigDecimal("45000"), "SEK", Period.MONTH));
        assertThat(paying("Fast månadslön 32 000 - 35 000 kr"))
                .isEqualTo(new SalaryRange(new BigDecimal("32000"), new BigDecimal("35000"), "SEK", Period.MONTH));
        for (String nothing : List.of(
                "Fast månads- vecko- eller timlön",
                "Månadslön enligt avtal HÖK 24",
                "Individuell lönesättning",
                "35 000 kr")) {
            assertThat(paying(nothing)).as(nothing).isNull();
        }
    }

    private static @Nullable SalaryRange paying(String words) {
        return opened("""
                {"id": "1", "headline": "Bagare", "salary_description": "%s"}""".formatted(words)).salary();
    }

    @Test
    void callsAnAdOfPastYearsByItsOwnNumber() {
        assertThat(opened("""
                {"id": "0a1b2c3d", "original_id": "30000009", "headline": "Bagare"}""").sourceId()).isEqualTo("30000009");
        assertThat(opened("""
                {"id": "30000001", "original_id": "30000009", "headline": "Bagare"}""").sourceId()).isEqualTo("30000001");
        assertThat(opened("""
                {"id": "0a1b2c3d", "original_id": null, "headline": "Bagare"}""").sourceId()).isEqualTo("0a1b2c3d");
    }

    private static SourcePosting opened(String json) {
        return ((ReadAd.Open) read(json)).posting();
    }
}
