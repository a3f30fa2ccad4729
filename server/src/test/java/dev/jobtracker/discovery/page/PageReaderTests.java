package dev.jobtracker.discovery.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageReaderTests {

    private static final URI ADDRESS = URI.create("https://acme.example/jobs/1");
    private static final SourceId SOURCE = new SourceId("imported");
    private static final String WHOLE = """
            {"@context":"https://schema.org/","@type":"JobPosting","title":"Backend developer &amp; tinkerer",
             "description":"<p>Java, and <b>tea</b></p>","datePosted":"2026-11-02","validThrough":"2026-12-02",
             "employmentType":["FULL_TIME"],
             "hiringOrganization":{"@type":"Organization","name":"Exempel AB","sameAs":"https://exempel.example"},
             "jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Lund",
               "addressRegion":"Skåne län","addressCountry":"SE"}},
             "baseSalary":{"@type":"MonetaryAmount","currency":"SEK","value":{"@type":"QuantitativeValue",
               "minValue":45000,"maxValue":55000,"unitText":"MONTH"}},
             "skills":"Java, Kotlin"}""";

    private final PageReader reader =
            new PageReader(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void readsAWholePosting() {
        ReadPage read = described(WHOLE);
        SourcePosting posting = read.posting();

        assertThat(read.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(posting.title()).isEqualTo("Backend developer & tinkerer");
        assertThat(posting.companyName()).isEqualTo("Exempel AB");
        assertThat(posting.companyUrl()).hasToString("https://exempel.example");
        assertThat(posting.place()).extracting(Place::city, Place::country).containsExactly("Lund", "SE");
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(posting.salary())
                .isEqualTo(new SalaryRange(new BigDecimal(45000), new BigDecimal(55000), "SEK", Period.MONTH));
        assertThat(posting.publishedAt()).isEqualTo("2026-11-02T00:00:00Z");
        assertThat(posting.expiresAt()).as("its last day included").isEqualTo("2026-12-03T00:00:00Z");
        assertThat(posting.descriptionHtml()).contains("<b>tea</b>");
        assertThat(posting.skills()).containsExactly("Java", "Kotlin");
        assertThat(posting.url()).isEqualTo(ADDRESS);
    }

    @Test
    void findsItInEveryWrapping() {
        String website = "{\"@type\":\"WebSite\",\"name\":\"Acme\"}";
        for (String json : new String[] {
            "[" + website + "," + WHOLE + "]",
            "{\"@context\":\"https://schema.org\",\"@graph\":[" + website + "," + WHOLE + "]}",
            "{\"@type\":\"WebPage\",\"mainEntity\":" + WHOLE + "}",
            WHOLE.replace("\"JobPosting\"", "[\"Thing\",\"JobPosting\"]"),
            WHOLE.replace("\"JobPosting\"", "\"http://schema.org/JobPosting\""),
            WHOLE.replace("\"JobPosting\"", "\"schema:JobPosting\""),
            "<!-- " + WHOLE + " -->",
            "//<![CDATA[\n" + WHOLE + "\n//]]>",
            WHOLE + ";",
            WHOLE.replace("\"skills\":\"Java, Kotlin\"", "\"skills\":\"Java, Kotlin\","),
            WHOLE.replace("and <b>", "and\n\t<b>")
        }) {
            assertThat(described(json).posting().title()).as(json).startsWith("Backend developer");
        }
    }

    @Test
    void followsReferencesWithinAGraph() {
        ReadPage read = described("{\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#org\",\"name\":\"Bread Ltd\"},"
                + "{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"hiringOrganization\":{\"@id\":\"#org\"}}]}");

        assertThat(read.posting().companyName()).isEqualTo("Bread Ltd");
    }

    @Test
    void readsValuesThatAreWrittenAnotherWay() {
        assertThat(posting("\"hiringOrganization\":\"Bread Ltd\"").companyName())
                .isEqualTo("Bread Ltd");
        assertThat(posting("\"hiringOrganization\":[{\"name\":[\"Bread Ltd\"]}]")
                        .companyName())
                .isEqualTo("Bread Ltd");
        assertThat(posting("\"hiringOrganization\":\"confidential\"").companyName())
                .isNull();
        assertThat(posting("\"hiringOrganization\":{\"name\":7,\"sameAs\":\"javascript:alert(1)\"}")
                        .companyUrl())
                .isNull();
        assertThat(posting("\"jobLocationType\":\"TELECOMMUTE\",\"applicantLocationRequirements\":"
                                + "{\"@type\":\"Country\",\"name\":\"Sweden\"}")
                        .remote())
                .isEqualTo(RemoteKind.REMOTE);
        assertThat(posting(
                                "\"jobLocationType\":\"TELECOMMUTE\",\"applicantLocationRequirements\":"
                                        + "[{\"@type\":\"Country\",\"name\":\"Sweden\"},{\"@type\":\"Country\",\"name\":\"Norway\"}]")
                        .place())
                .as("in one of two countries, which is in neither for sure")
                .extracting(Place::text, Place::country)
                .containsExactly("Sweden; Norway", null);
        assertThat(posting("\"employmentType\":\"PART_TIME\"").employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(posting("\"employmentType\":[\"FULL_TIME\",\"PART_TIME\"]").employmentType())
                .as("not said which")
                .isNull();
        assertThat(posting("\"description\":\"&lt;p&gt;Bread&lt;/p&gt;\"").descriptionHtml())
                .isEqualTo("<p>Bread</p>");
        assertThat(posting("\"datePosted\":\"soon\",\"validThrough\":{}").publishedAt())
                .isNull();
        assertThat(posting("\"validThrough\":\"2026-12-02T23:59\"").expiresAt()).isEqualTo("2026-12-02T23:59:00Z");
    }

    @Test
    void readsPayAtWhateverLevelItStands() {
        SalaryRange year = new SalaryRange(new BigDecimal(60000), new BigDecimal(60000), "EUR", Period.YEAR);

        assertThat(salary("{\"currency\":\"EUR\",\"value\":{\"value\":60000,\"unitText\":\"YEAR\"}}"))
                .isEqualTo(year);
        assertThat(salary("{\"currency\":\"EUR\",\"value\":\"60000\",\"unitText\":\"YEAR\"}"))
                .isEqualTo(year);
        assertThat(salary("{\"@type\":\"PriceSpecification\",\"price\":\"60 000\",\"priceCurrency\":\"EUR\","
                        + "\"unitText\":\"year\"}"))
                .isEqualTo(year);
        assertThat(salary("[{\"value\":{\"currency\":\"EUR\",\"value\":60000,\"unitText\":\"YEAR\"}}]"))
                .isEqualTo(year);
        assertThat(salary("\"60000 EUR per year\"")).isEqualTo(year);
        assertThat(salary("60000")).as("of what, and how often").isNull();
        assertThat(salary("{\"currency\":\"EUR\",\"value\":{\"minValue\":9,\"maxValue\":1,\"unitText\":\"YEAR\"}}"))
                .isNull();
        assertThat(salary("{\"currency\":{},\"value\":[[1]]}")).isNull();
    }

    @Test
    void readsMicrodataAndRdfa() {
        String microdata = """
                <div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Baker</h2>
                <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
                <b itemprop="name">Bread Ltd</b></span>
                <div itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope
                itemtype="http://schema.org/PostalAddress"><i itemprop="addressLocality">Lund</i>
                <meta itemprop="addressCountry" content="SE"></span></div>
                <time itemprop="datePosted" datetime="2026-11-01">1 Nov</time>
                <div itemprop="description"><p>Bread and <b>butter</b></p></div></div>""";
        String rdfa = microdata
                .replace("itemtype=", "typeof=")
                .replace("itemprop=", "property=")
                .replace("itemscope", "");

        for (String html : new String[] {microdata, rdfa}) {
            ReadPage read = read(html).orElseThrow();

            assertThat(read.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(read.posting().title()).isEqualTo("Baker");
            assertThat(read.posting().companyName()).isEqualTo("Bread Ltd");
            assertThat(read.posting().place()).extracting(Place::city).isEqualTo("Lund");
            assertThat(read.posting().publishedAt()).isEqualTo("2026-11-01T00:00:00Z");
            assertThat(read.posting().descriptionHtml()).contains("<b>butter</b>");
        }
    }

    @Test
    void choosesAmongSeveralOnlyWhenThePageSaysWhich() {
        String list = "[{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"url\":\"https://acme.example/jobs/1\"},"
                + "{\"@type\":\"JobPosting\",\"title\":\"Miller\",\"url\":\"https://acme.example/jobs/2\"}]";

        assertThat(described(list).posting().title()).isEqualTo("Baker");
        assertThat(read("<h1>Miller</h1>" + script(list.replace("jobs/1", "jobs/3")))
                        .map(read -> read.posting().title()))
                .hasValue("Miller");
        assertThat(read("<h1>Jobs</h1>" + script(list.replace("jobs/1", "jobs/3"))))
                .isEmpty();
    }

    @Test
    void readsWhatPeopleSeeWhereNothingIsSaidToPrograms() {
        ReadPage read = read("""
                <html><head><title>Baker at Bread Ltd | Careers</title><meta property="og:title" content="Baker at Bread Ltd">
                </head><body><nav>Home Apply</nav><main><h1>Baker</h1><p>We are looking for a baker. Requirements: patience.
                Full-time, good salary. <script>alert(1)</script></p></main></body></html>""").orElseThrow();

        assertThat(read.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(read.posting().title()).isEqualTo("Baker");
        assertThat(read.posting().companyName()).isEqualTo("Bread Ltd");
        assertThat(read.posting().descriptionHtml()).contains("patience").doesNotContain("alert", "Home");
        assertThat(read.posting().salary()).isNull();
    }

    @Test
    void saysWhenItOnlyGuesses() {
        ReadPage read = read("<title>Bagare</title><p>Vi söker en bagare som kan stiga upp tidigt om morgonen.</p>")
                .orElseThrow();

        assertThat(read.certainty()).isEqualTo(Certainty.GUESS);
        assertThat(read.posting().title()).isEqualTo("Bagare");
        assertThat(read.posting().companyName()).isNull();
    }

    @Test
    void findsNoPostingWhereThereIsNone() {
        for (String html : new String[] {
            "",
            "hello",
            "<html><body><h1>Welcome</h1><p>We bake bread since 1920, and sell it in four shops in town.</p></body></html>",
            "<h1>Cookies</h1>" + script("{\"@type\":\"Recipe\",\"name\":\"Cookies\"}"),
            script("{\"@type\":\"JobPosting\",\"title\":\"  \"}"),
            "<script type='application/ld+json'>not json</script>"
        }) {
            assertThat(read(html)).as(html).isEmpty();
        }
    }

    @Test
    void survivesHostilePages() {
        String deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
        String wide = "[" + "{\"@type\":\"WebSite\"},".repeat(50_000) + WHOLE + "]";
        for (String html : new String[] {
            script(deep),
            script(wide),
            "<div itemscope itemtype='JobPosting'>".repeat(3_000) + "<p itemprop=title>Baker</p>",
            "<div>".repeat(60_000) + "apply",
            "<h1>Baker</h1><p>apply " + "a".repeat(500_000) + "</p>",
            script(WHOLE.replace("Backend", "\\u0000\\ud800<script>alert(1)<\\/script>"))
        }) {
            assertThat(read(html)).isNotNull();
        }
    }

    private SourcePosting posting(String members) {
        return described("{\"@type\":\"JobPosting\",\"title\":\"Baker\"," + members + "}")
                .posting();
    }

    private @Nullable SalaryRange salary(String json) {
        return posting("\"baseSalary\":" + json).salary();
    }

    private ReadPage described(String json) {
        return read(script(json)).orElseThrow();
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private Optional<ReadPage> read(String html) {
        return reader.read(PostingPage.of(html, ADDRESS), SOURCE, "1");
    }
}
