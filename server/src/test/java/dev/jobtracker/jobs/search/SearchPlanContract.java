package dev.jobtracker.jobs.search;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.posting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.jobs.TestQuery;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourcePosting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How each database goes about a search: by its indexes, whatever a search is narrowed by. */
abstract class SearchPlanContract {

    private static final List<PostingQuery> QUERIES = List.of(
            PostingQuery.of(""),
            PostingQuery.of("gardener"),
            PostingQuery.of("gardener -night \"in the park\""),
            new TestQuery().location("lund").countries("SE").done(),
            new TestQuery()
                    .countries("SE", "GB")
                    .remote(RemoteKind.REMOTE)
                    .order(Order.DATE)
                    .done(),
            new TestQuery().employment(EmploymentType.FULL_TIME).done(),
            new TestQuery()
                    .text("gard")
                    .countries("SE")
                    .remote(RemoteKind.HYBRID)
                    .order(Order.DATE)
                    .done(),
            new TestQuery()
                    .text("gardener")
                    .location("lund")
                    .countries("SE")
                    .employment(EmploymentType.CONTRACT)
                    .company("park")
                    .done(),
            new TestQuery()
                    .text("gardener")
                    .sources("jobtech")
                    .salary(400_000, "SEK")
                    .after(28)
                    .expired()
                    .done());

    @TempDir
    Path directory;

    private OpenDatabase open;

    abstract OpenDatabase open(Path directory);

    /** The steps of a plan that read a whole table. */
    abstract List<String> fullScans(DSLContext db, Select<?> query);

    @BeforeEach
    void openCatalog() {
        open = open(directory);
        TestCatalogs.catalog(open)
                .store(IntStream.range(0, 2_000)
                        .mapToObj(SearchPlanContract::gardener)
                        .toList());
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    @Test
    void readsNoWholeTableForAnySearch() {
        PostingSearch search = new PostingSearch(
                open.database(), TextIndex.of(open.database().kind()), Clock.fixed(NOW, ZoneOffset.UTC));
        open.database().change(db -> {
            for (PostingQuery query : QUERIES) {
                for (Select<?> asked : search.queries(db, query, PageRequest.of(1, 20))) {
                    assertThat(fullScans(db, asked)).as("%s%n%s", query, asked).isEmpty();
                }
            }
        });
    }

    private static SourcePosting gardener(int number) {
        return posting("g" + number, "Gardener number " + number)
                .place(TestPostings.place(number % 2 == 0 ? "Lund" : "London", number % 2 == 0 ? "SE" : "GB"))
                .remote(number % 3 == 0 ? RemoteKind.REMOTE : RemoteKind.HYBRID)
                .employmentType(number % 4 == 0 ? EmploymentType.CONTRACT : EmploymentType.FULL_TIME)
                .description("<p>You look after roses number " + number + " in the park.</p>", null)
                .build();
    }
}
