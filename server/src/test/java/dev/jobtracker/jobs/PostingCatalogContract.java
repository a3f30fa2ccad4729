package dev.jobtracker.jobs;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.posting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import dev.jobtracker.sources.SourcePosting;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalog promises of single postings, on every database. */
abstract class PostingCatalogContract {

    @TempDir
    Path directory;

    private OpenDatabase open;
    private PostingCatalog catalog;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openCatalog() {
        open = open(directory);
        catalog = TestCatalogs.catalog(open);
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    @Test
    void givesBackEverythingThatASourceTold() {
        SourcePosting told = posting("1", "Baker <b>wanted</b> &amp; needed")
                .company("Crumb &amp; Sons", URI.create("https://crumb.example"), URI.create("https://crumb.example/a"))
                .place(new Place("Lund, Skåne", "Lund", "Skåne län", "se", 55.7, 13.19))
                .remote(RemoteKind.HYBRID)
                .employmentType(EmploymentType.PART_TIME)
                .salary(new SalaryRange(new BigDecimal("31000"), new BigDecimal("34000.5"), "SEK", Period.MONTH))
                .description("<p>Bread.</p><ul><li>Rye</li></ul>", null)
                .addresses(URI.create("https://jobs.example/1"), URI.create("https://jobs.example/1/apply"))
                .skills(List.of("Baking", "Early mornings"))
                .build();
        catalog.store(List.of(told));

        JobPosting posting = catalog.find(told.id()).orElseThrow();

        assertThat(posting.title()).isEqualTo("Baker wanted & needed");
        assertThat(posting.companyName()).isEqualTo("Crumb & Sons");
        assertThat(posting.companyLogoUrl()).isEqualTo("https://crumb.example/a");
        assertThat(posting.location()).isEqualTo("Lund, Skåne");
        assertThat(posting.country()).isEqualTo("SE");
        assertThat(posting.remote()).isEqualTo(RemoteKind.HYBRID);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(posting.salary()).isEqualTo(told.salary());
        assertThat(posting.description()).isEqualTo("Bread.\n\n• Rye");
        assertThat(posting.descriptionHtml()).isEqualTo("<p>Bread.</p><ul><li>Rye</li></ul>");
        assertThat(posting.url()).isEqualTo("https://jobs.example/1");
        assertThat(posting.applyUrl()).isEqualTo("https://jobs.example/1/apply");
        assertThat(posting.publishedAt()).isEqualTo(told.publishedAt());
        assertThat(posting.expiresAt()).isEqualTo(told.expiresAt());
        assertThat(posting.skills()).containsExactly("Baking", "Early mornings");
        assertThat(posting.sources())
                .containsExactly(new PostingOrigin("jobtech", told.sourceId(), "https://jobs.example/1", NOW, null));
        assertThat(posting.status()).isEqualTo(PostingStatus.OPEN);
        assertThat(posting.matchStatus()).isEqualTo(MatchStatus.NO_RESUME);
        assertThat(posting.sample()).isFalse();
    }

    @Test
    void knowsNothingOfAnIdThatItNeverSaw() {
        assertThat(catalog.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void storesTheSamePostingOnce() {
        List<SourcePosting> postings = TestPostings.variety();

        assertThat(catalog.store(postings)).isEqualTo(new IntakeCounts(5, 0, 0));
        assertThat(catalog.store(postings)).isEqualTo(new IntakeCounts(0, 0, 5));
        assertThat(catalog.openBySource()).containsEntry("jobtech", 5);
    }

    @Test
    void takesALaterVersionAndFindsItByItsNewWords() {
        SourcePosting first = version("Welder", NOW.minusSeconds(60));
        SourcePosting second = version("Plumber", NOW.minusSeconds(30));
        catalog.store(List.of(first));

        assertThat(catalog.store(List.of(second))).isEqualTo(new IntakeCounts(0, 1, 0));

        assertThat(titles("plumber")).containsExactly("Plumber");
        assertThat(titles("welder")).isEmpty();
    }

    @Test
    void neverLetsAnEarlierVersionReplaceALaterOne() {
        catalog.store(List.of(version("Plumber", NOW.minusSeconds(30))));

        IntakeCounts counts = catalog.store(List.of(version("Welder", NOW.minusSeconds(60))));

        assertThat(counts).isEqualTo(new IntakeCounts(0, 0, 1));
        assertThat(titles("plumber")).containsExactly("Plumber");
    }

    @Test
    void remembersThatAPostingWasConfirmedLater() {
        catalog.store(List.of(version("Plumber", NOW.minusSeconds(60))));
        assertThat(catalog.store(List.of(version("Plumber", NOW.minusSeconds(20)))))
                .isEqualTo(new IntakeCounts(0, 0, 1));

        catalog.store(List.of(version("Welder", NOW.minusSeconds(40))));

        assertThat(titles("")).containsExactly("Plumber");
    }

    @Test
    void takesTheLatestOfSeveralVersionsThatComeTogether() {
        catalog.store(List.of(version("Plumber", NOW.minusSeconds(30)), version("Welder", NOW.minusSeconds(60))));

        assertThat(titles("")).containsExactly("Plumber");
    }

    @Test
    void keepsWhenItFirstSawAPosting() {
        SourcePosting first = version("Welder", NOW.minusSeconds(60));
        catalog.store(List.of(first));
        Instant later = NOW.plusSeconds(600);

        TestCatalogs.catalog(open, Clock.fixed(later, ZoneOffset.UTC), false)
                .store(List.of(version("Plumber", NOW.plusSeconds(500))));

        assertThat(catalog.find(first.id()).orElseThrow().sources().getFirst().firstSeenAt())
                .isEqualTo(NOW);
    }

    @Test
    void marksWhatComesInDuringATrialAsSample() {
        SourcePosting posting = version("Welder", NOW);
        TestCatalogs.catalog(open, Clock.fixed(NOW, ZoneOffset.UTC), true).store(List.of(posting));

        assertThat(catalog.find(posting.id()).orElseThrow().sample()).isTrue();
    }

    @Test
    void storesManyAtOnce() {
        List<SourcePosting> many = IntStream.range(0, 1_200)
                .mapToObj(number ->
                        posting("many" + number, "Gardener number " + number).build())
                .toList();

        assertThat(catalog.store(many).stored()).isEqualTo(1_200);
        assertThat(catalog.search(PostingQuery.of("gardener"), PageRequest.of(59, 20))
                        .items())
                .hasSize(20);
        assertThat(catalog.find(many.stream().map(SourcePosting::id).toList())).hasSize(1_200);
    }

    private static SourcePosting version(String title, Instant updatedAt) {
        return posting("1", title).times(NOW.minusSeconds(90), null, updatedAt).build();
    }

    private List<String> titles(String text) {
        return catalog.search(PostingQuery.of(text), PageRequest.of(0, 20)).items().stream()
                .map(JobPosting::title)
                .toList();
    }
}
