package dev.jobtracker.jobs;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.place;
import static dev.jobtracker.jobs.TestPostings.posting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What searching promises, on every database. */
abstract class PostingSearchContract {

    private static final List<String> STRANGE = List.of(
            "\"",
            "\"\"",
            "'",
            "''",
            "-",
            "--",
            "- -",
            "*",
            "**",
            "(",
            ")",
            ":",
            "a:b",
            "title:java",
            "AND",
            "OR",
            "NOT",
            "NEAR(java, 5)",
            "java AND",
            "java OR",
            "^java",
            "java*",
            "{title}",
            "\\",
            "\\\"",
            "%",
            "_",
            ";",
            "\u0000",
            "java\u0000script",
            "\uD83D\uDE00",
            "\uD83D",
            "<->",
            "!",
            "!java",
            "&",
            "|",
            "java & | !",
            "$1",
            "?",
            ":*",
            "\u200b",
            "\u0001",
            "-\"",
            "-\"java",
            "\"java",
            "java\"",
            "1e5",
            "007",
            "٣٤",
            "日本語",
            "ﬁ",
            "a/b/c",
            "https://example.com/?q=1",
            "user@example.com",
            "--drop table posting",
            "x'");

    @TempDir
    Path directory;

    private OpenDatabase open;
    private PostingCatalog catalog;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openCatalog() {
        open = open(directory);
        catalog = TestCatalogs.catalog(open);
        catalog.store(TestPostings.variety());
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    @Test
    void findsSwedishWordsWithAndWithoutTheirDots() {
        assertThat(ids("sjukskoterska")).contains("nurse");
        assertThat(ids("sjuksköterska")).contains("nurse");
        assertThat(ids("SJUKSKÖTERSKA ")).contains("nurse");
        assertThat(ids("sjuksko\u0308terska ")).contains("nurse");
        assertThat(ids("sjukskötersk")).contains("nurse");
    }

    @Test
    void findsOtherFormsOfASwedishWord() {
        assertThat(ids("sjuksköterska")).containsExactlyInAnyOrder("nurse", "nurses");
        assertThat(ids("sjuksköterskor ")).containsExactlyInAnyOrder("nurse", "nurses");
        assertThat(ids("läraren ")).containsExactly("teacher");
    }

    @Test
    void findsOtherFormsOfAnEnglishWord() {
        assertThat(ids("tool ")).containsExactly("cpp");
        assertThat(ids("service customer ")).containsExactly("java");
    }

    @Test
    void takesTheLastWordAsUnfinishedUntilASpaceFollows() {
        assertThat(ids("kotl")).containsExactly("java");
        assertThat(ids("kotl ")).isEmpty();
        assertThat(ids("kotl java")).isEmpty();
    }

    @Test
    void wantsEveryWord() {
        assertThat(ids("java stockholm")).containsExactly("java");
        assertThat(ids("java london")).containsExactly("cpp");
        assertThat(ids("java umeå")).isEmpty();
    }

    @Test
    void findsPhrasesOnlyWhereTheirWordsAreNeighbours() {
        assertThat(ids("\"java developer\"")).containsExactly("java");
        assertThat(ids("\"developer java\"")).isEmpty();
        assertThat(ids("\"developer brightwater\"")).isEmpty();
        assertThat(ids("full-stack")).containsExactly("cpp");
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertThat(ids("java -london")).containsExactly("java");
        assertThat(ids("-java")).containsExactlyInAnyOrder("nurse", "nurses", "teacher");
        assertThat(ids("-\"java developer\" java")).containsExactly("cpp");
    }

    @Test
    void tellsProgrammingLanguagesApart() {
        assertThat(ids("c++")).containsExactly("cpp");
        assertThat(ids("C#")).containsExactly("cpp");
        assertThat(ids("f#")).isEmpty();
    }

    @Test
    void passesOverWordsThatEveryTextHas() {
        assertThat(ids("lärare i Malmö ")).containsExactly("teacher");
        assertThat(ids("developer and java ")).containsExactly("java");
    }

    @Test
    void putsAHitInTheTitleBeforeOneInTheDescription() {
        assertThat(ids("java")).containsExactly("java", "cpp");
    }

    @Test
    void asksTheDescriptionWhatTheTitlesDoNotTell() {
        catalog.store(List.of(
                posting("seldom", "Gardener")
                        .description(
                                "<p>Roses, lawns, hedges, paths and once a greenhouse among many things.</p>", null)
                        .build(),
                posting("often", "Gardener")
                        .description("<p>Greenhouse work: our greenhouse, the greenhouse next door.</p>", null)
                        .build()));

        assertThat(ids("greenhouse ")).containsExactly("often", "seldom");
    }

    @Test
    void cutsPagesAcrossTitlesAndDescriptions() {
        for (int number = 0; number < 5; number++) {
            catalog.store(List.of(
                    posting("title" + number, "Falconer " + number).build(),
                    posting("text" + number, "Keeper " + number)
                            .description("<p>You help our falconer.</p>", null)
                            .build()));
        }
        List<String> found = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            Page<JobPosting> some = catalog.search(PostingQuery.of("falconer"), PageRequest.of(page, 3));
            assertThat(some.total()).isEqualTo(10);
            some.items().forEach(posting -> found.add(posting.sourceId()));
        }

        assertThat(found).doesNotHaveDuplicates().hasSize(10);
        assertThat(found.subList(0, 5)).allMatch(id -> id.startsWith("title"));
        assertThat(found.subList(5, 10)).allMatch(id -> id.startsWith("text"));
    }

    @Test
    void takesAWordOfLessThanThreeLettersAsItIs() {
        assertThat(ids("ko")).isEmpty();
        assertThat(ids("kot")).containsExactly("java");
        assertThat(ids("du")).containsExactlyInAnyOrder("nurses", "teacher");
    }

    @Test
    void marksWhatItFound() {
        JobPosting posting = catalog.search(PostingQuery.of("sjukskoterska vard"), PageRequest.of(0, 20))
                .items()
                .getFirst();

        assertThat(posting.highlights())
                .containsExactly(
                        new Highlight("title", "\u0001Sjuksköterska\u0002 till akutmottagning"),
                        new Highlight(
                                "description",
                                "Vi söker en \u0001sjuksköterska\u0002 som vill arbeta med akut \u0001vård\u0002."));
    }

    @Test
    void survivesWhateverIsTyped() {
        for (String typed : STRANGE) {
            Page<JobPosting> found = catalog.search(PostingQuery.of(typed), PageRequest.of(0, 20));

            assertThat(found.total()).as(typed).isEqualTo(found.items().size());
        }
    }

    @Test
    void survivesALotOfText() {
        assertThat(ids("java ".repeat(2_000))).containsExactly("java", "cpp");
        assertThat(ids("x".repeat(10_000))).isEmpty();
        assertThat(ids("\"" + "java ".repeat(200))).isEmpty();
    }

    @Test
    void findsPlacesByTownAndByCountryInBothLanguages() {
        assertThat(at("goteborg")).containsExactly("nurse");
        assertThat(at("Göteborg, Sverige")).containsExactly("nurse");
        assertThat(at("sweden")).hasSize(4).doesNotContain("cpp");
        assertThat(at("Storbritannien")).containsExactly("cpp");
        assertThat(at("java")).isEmpty();
    }

    @Test
    void findsByWordsOfTheEmployersName() {
        assertThat(ids(new TestQuery().company("brightwater").done())).containsExactly("java");
        assertThat(ids(new TestQuery().company("angso").done())).containsExactly("nurse");
        assertThat(ids(new TestQuery().company("java").done())).isEmpty();
    }

    @Test
    void filtersByCountryKindAndSource() {
        SourcePosting other = SourcePosting.of(new SourceId("remotive"), "r", "Remote Baker")
                .place(place("Oslo", "NO"))
                .remote(RemoteKind.REMOTE)
                .employmentType(EmploymentType.CONTRACT)
                .build();
        catalog.store(List.of(other));

        assertThat(ids(new TestQuery().countries("NO").done())).containsExactly("r");
        assertThat(ids(new TestQuery().countries("NO", "GB").done())).containsExactlyInAnyOrder("r", "cpp");
        assertThat(ids(new TestQuery().remote(RemoteKind.REMOTE).done())).containsExactly("r");
        assertThat(ids(new TestQuery().employment(EmploymentType.CONTRACT).done()))
                .containsExactly("r");
        assertThat(ids(new TestQuery().sources("remotive").done())).containsExactly("r");
        assertThat(ids(new TestQuery().text("java").sources("remotive").done())).isEmpty();
    }

    @Test
    void comparesSalariesInYearlyTermsOfTheirOwnCurrency() {
        catalog.store(List.of(
                paid("month", "40000", "45000", "SEK", Period.MONTH),
                paid("hour", "30", null, "EUR", Period.HOUR),
                paid("year", null, "500000", "SEK", Period.YEAR)));

        assertThat(ids(new TestQuery().salary(540_000, "SEK").done())).containsExactly("month");
        assertThat(ids(new TestQuery().salary(500_000, "SEK").done())).containsExactlyInAnyOrder("month", "year");
        assertThat(ids(new TestQuery().salary(62_400, "EUR").done())).containsExactly("hour");
        assertThat(ids(new TestQuery().salary(62_401, "EUR").done())).isEmpty();
        assertThat(ids(new TestQuery().salary(60_000, null).done())).hasSize(3);
    }

    @Test
    void showsWhatIsNoLongerOpenOnlyWhenAsked() {
        catalog.store(List.of(posting("old", "Glassblower")
                .times(NOW.minusSeconds(9_000), NOW.minusSeconds(60), null)
                .build()));

        assertThat(ids("glassblower")).isEmpty();
        assertThat(ids(new TestQuery().text("glassblower").expired().done())).containsExactly("old");
        assertThat(ids(new TestQuery().expired().done())).hasSize(6);
    }

    @Test
    void sortsTheNewestFirstAndCutsPages() {
        for (int hours = 1; hours <= 7; hours++) {
            catalog.store(List.of(posting("fisher" + hours, "Fisher")
                    .times(NOW.minusSeconds(hours * 3_600L), null, null)
                    .build()));
        }
        PostingQuery query = new TestQuery().text("fisher").order(Order.DATE).done();

        Page<JobPosting> second = catalog.search(query, PageRequest.of(1, 3));

        assertThat(second.total()).isEqualTo(7);
        assertThat(second.items()).extracting(JobPosting::sourceId).containsExactly("fisher4", "fisher5", "fisher6");
        assertThat(catalog.search(query, PageRequest.of(2, 3)).items()).hasSize(1);
        assertThat(catalog.search(query, PageRequest.of(3, 3)).items()).isEmpty();
        assertThat(ids(new TestQuery().text("fisher").after(3).done())).hasSize(3);
    }

    private static SourcePosting paid(
            String id, @Nullable String least, @Nullable String most, String currency, Period period) {
        return posting(id, "Paid work")
                .salary(new SalaryRange(
                        least == null ? null : new BigDecimal(least),
                        most == null ? null : new BigDecimal(most),
                        currency,
                        period))
                .build();
    }

    private List<String> ids(String text) {
        return ids(PostingQuery.of(text));
    }

    private List<String> at(String location) {
        return ids(new TestQuery().location(location).done());
    }

    private List<String> ids(PostingQuery query) {
        return catalog.search(query, PageRequest.of(0, 20)).items().stream()
                .map(JobPosting::sourceId)
                .toList();
    }
}
