package dev.jobtracker.jobs.clusters;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.platform.schema.Tables.OPENING;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_KEY;
import static dev.jobtracker.platform.schema.Tables.UNCLUSTERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.KnownPosting;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.jobs.TestQuery;
import dev.jobtracker.jobs.intake.ClosedPostings;
import dev.jobtracker.jobs.search.TextIndex;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.time.MovableClock;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourcePostingBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalog promises of postings that advertise one opening, on every database. */
abstract class ClusteringContract {

    private static final String TEXT = "Orgelbyggaren Pipan söker en finsnickare till verkstaden i Leksand. Du bygger"
            + " spelbord och luftlådor av ek och gran tillsammans med fem kollegor, och du reser ibland till kyrkor i"
            + " Dalarna för att stämma instrumenten på plats. Vi börjar klockan 07.10 och slutar tidigt på fredagar.";

    @TempDir
    Path directory;

    private OpenDatabase open;
    private MovableClock clock;
    private PostingCatalog catalog;
    private Clustering clustering;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openCatalog() {
        open = open(directory);
        clock = new MovableClock(NOW);
        catalog = TestCatalogs.catalog(open, clock, false);
        clustering = new Clustering(open.database(), clock);
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    @Test
    void showsOneOpeningFromThreeBoardsOnce() {
        SourcePosting board = posting("adzuna", "7").build();
        SourcePosting whole =
                posting("jobtech", "1").description(null, TEXT + " " + TEXT).build();
        SourcePosting own = posting("lever", "x")
                .addresses(URI.create("https://jobs.lever.co/pipan/0b7f3a52-6d5e-4a87-9f10-1c2d3e4f5a6b"), null)
                .build();
        store(board, whole, own);

        List<JobPosting> found = search(PostingQuery.of("finsnickare"));

        assertThat(found).hasSize(1);
        JobPosting shown = found.getFirst();
        assertThat(shown.id()).isEqualTo(whole.id());
        assertThat(shown.applyUrl()).startsWith("https://jobs.lever.co/pipan/");
        assertThat(shown.sources())
                .extracting(PostingOrigin::source)
                .containsExactlyInAnyOrder("jobtech", "adzuna", "lever");
        for (SourcePosting member : List.of(board, whole, own)) {
            assertThat(catalog.opening(UUID.randomUUID(), member.id()))
                    .contains(shown.with().highlights(List.of()).done());
        }
        assertThat(catalog.known(List.of(board.id(), own.id(), UUID.randomUUID())))
                .isEqualTo(Map.of(
                        board.id(), new KnownPosting(shown.sources(), false),
                        own.id(), new KnownPosting(shown.sources(), false)));
    }

    @Test
    void keepsOpeningsInThreeTownsApart() {
        store(
                posting("jobtech", "1").build(),
                posting("adzuna", "2").place(place("Mora")).build(),
                posting("lever", "3").place(place("Falun")).build());

        assertThat(search(PostingQuery.of("finsnickare"))).hasSize(3);
    }

    @Test
    void comesToTheSameOneByOne() {
        store(posting("jobtech", "1").build());
        store(posting("adzuna", "2").build());
        store(posting("lever", "3").build());

        assertThat(search(PostingQuery.of("finsnickare"))).hasSize(1);
        assertThat(rows(OPENING)).isEqualTo(1);
        assertThat(rows(UNCLUSTERED)).isZero();
    }

    @Test
    void takesAPostingOutThatSaysSomethingElseNow() {
        SourcePosting changing = posting("adzuna", "2").build();
        store(posting("jobtech", "1").build(), changing);
        store(posting("adzuna", "2")
                .description(
                        null, "Vi söker en fiolbyggare till ateljén i Rättvik. Lön från 29 500 kr, ring 0248-555 11.")
                .times(NOW.minusSeconds(60), null, NOW)
                .build());

        assertThat(search(PostingQuery.of("finsnickare"))).hasSize(2);
        assertThat(rows(OPENING)).isZero();
    }

    @Test
    void letsAnotherPostingLeadWhenTheBestCloses() {
        SourcePosting whole = posting("jobtech", "1")
                .description(null, TEXT + " " + TEXT)
                .times(NOW.minusSeconds(7200), NOW.plusSeconds(3600), NOW)
                .build();
        SourcePosting board = posting("adzuna", "2").build();
        store(whole, board);
        assertThat(search(PostingQuery.of("finsnickare")).getFirst().id()).isEqualTo(whole.id());

        clock.move(Duration.ofHours(2));
        clustering.run(() -> false);

        assertThat(search(PostingQuery.of("finsnickare")).getFirst().id()).isEqualTo(board.id());
    }

    @Test
    void keepsTheRestWhenAPostingIsDeleted() {
        SourcePosting whole = posting("jobtech", "1")
                .description(null, TEXT + " " + TEXT)
                .times(NOW.minusSeconds(7200), NOW.plusSeconds(3600), NOW)
                .build();
        SourcePosting board = posting("adzuna", "2").build();
        store(whole, board);
        clock.move(Duration.ofDays(1));
        ClosedPostings closed = new ClosedPostings(TextIndex.of(open.database().kind()));
        open.database().change(db -> {
            closed.expire(db, clock.instant(), 10);
            closed.delete(
                    db,
                    db.select(POSTING.NUMBER)
                            .from(POSTING)
                            .where(POSTING.ID.eq(whole.id()))
                            .fetch(POSTING.NUMBER),
                    clock.instant());
        });
        clustering.run(() -> false);

        assertThat(search(PostingQuery.of("finsnickare")))
                .extracting(JobPosting::id)
                .containsExactly(board.id());
        assertThat(rows(OPENING)).isZero();
        Set<Integer> keyed = open.database()
                .read(db -> db.select(POSTING_KEY.NUMBER).from(POSTING_KEY).fetchSet(POSTING_KEY.NUMBER));
        assertThat(keyed).hasSize(1);
    }

    @Test
    void findsAnOpeningByAnyOfItsSources() {
        store(
                posting("jobtech", "1").description(null, TEXT + " " + TEXT).build(),
                posting("adzuna", "2").build());

        assertThat(search(from("adzuna"))).hasSize(1);
        assertThat(search(from("jobtech", "adzuna"))).hasSize(1);
        assertThat(search(from("adzuna")).getFirst().source()).isEqualTo("jobtech");
        assertThat(search(from("lever"))).isEmpty();
    }

    @Test
    void tellsARepostFromADuplicate() {
        store(
                posting("jobtech", "1").build(),
                posting("jobtech", "2")
                        .times(NOW.minus(Duration.ofDays(140)), null, null)
                        .build());

        assertThat(search(PostingQuery.of("finsnickare"))).hasSize(2);
    }

    @Test
    void stopsWhenItIsToldAndGoesOnWhereItStopped() {
        catalog.store(
                List.of(posting("jobtech", "1").build(), posting("adzuna", "2").build()));

        clustering.run(() -> true);
        assertThat(search(PostingQuery.of("finsnickare"))).hasSize(2);
        clustering.run(() -> false);
        assertThat(search(PostingQuery.of("finsnickare"))).hasSize(1);
    }

    private void store(SourcePosting... postings) {
        catalog.store(List.of(postings));
        clustering.run(() -> false);
    }

    private int rows(Table<?> table) {
        return open.database().read(db -> db.fetchCount(table));
    }

    private List<JobPosting> search(PostingQuery query) {
        var page = catalog.search(query, PageRequest.of(0, 20));
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items();
    }

    private static PostingQuery from(String... sources) {
        return new TestQuery().text("finsnickare").sources(sources).done();
    }

    private static SourcePostingBuilder posting(String source, String sourceId) {
        return SourcePosting.of(new SourceId(source), sourceId, "Finsnickare till orgelverkstad")
                .company("Orgelbyggaren Pipan AB", null, null)
                .place(place("Leksand"))
                .description(null, TEXT)
                .addresses(URI.create("https://" + source + ".example/" + sourceId), null)
                .times(NOW.minusSeconds(3600), NOW.plus(Duration.ofDays(20)), NOW.minusSeconds(3600));
    }

    private static Place place(String town) {
        return new Place(town, town, "Dalarnas län", "SE", null, null);
    }
}
