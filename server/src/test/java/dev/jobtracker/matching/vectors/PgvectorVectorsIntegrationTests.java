package dev.jobtracker.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.WordModel;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.sources.SourcePosting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.junit.jupiter.api.Test;

class PgvectorVectorsIntegrationTests extends VectorsContract {

    /** So few that the contract's postings are many. */
    private static final int FEW = 20;

    @Override
    TestVectors open(Path directory) {
        OpenDatabase open = TestDatabases.pgvector();
        // So few postings would be sorted sooner than looked up in a graph.
        open.database().change(db -> db.execute("set enable_seqscan = off"));
        return new TestVectors(open, PgvectorVectorsIntegrationTests::inGraph);
    }

    private static Neighbours inGraph(Database database, PostingNumbers numbers, Clock clock) {
        assertThat(PgvectorExtension.use(database)).isTrue();
        return new PgvectorNeighbours(database, numbers, TestVectors.inProcess(database, numbers, clock), FEW);
    }

    @Test
    void takesOverTheVectorsThatWereThereBefore() {
        here().store("Welder", "Nurse", "Bus driver");
        EmbeddingModel words = new WordModel("test/words", 64);
        here().embedding(words).run(() -> false);
        KnownModel model = new ModelRows(here().database()).inUse().orElseThrow();
        PgvectorTables tables = new PgvectorTables(here().database());
        tables.drop(model);
        assertThat(tables.areComplete(model)).isFalse();
        assertThat(here().vectors(words).nearest(words.query("nurse"), PostingQuery.of(""), 3))
                .hasSize(3);

        here().embedding(words).run(() -> false);

        assertThat(tables.areComplete(model)).isTrue();
        assertThat(here().vectors(words).nearest(words.query("nurse"), PostingQuery.of(""), 3))
                .hasSize(3);
    }

    @Test
    void takesVectorsOfMoreThanTwoThousandNumbersAndLeavesLongerOnesInMemory() {
        List<SourcePosting> postings = here().store("Welder", "Nurse");
        for (int dimensions : new int[] {3_072, 4_001}) {
            EmbeddingModel words = new WordModel("test/words-" + dimensions, dimensions);
            here().embedding(words).run(() -> false);

            KnownModel model = new ModelRows(here().database()).inUse().orElseThrow();
            assertThat(model.dimensions()).isEqualTo(dimensions);
            assertThat(new PgvectorTables(here().database()).areComplete(model)).isEqualTo(dimensions <= 4_000);
            assertThat(here().vectors(words).nearest(words.query("nurse"), PostingQuery.of(""), 1))
                    .extracting(Neighbour::postingId)
                    .containsExactly(postings.getLast().id());
        }
    }

    @Test
    void forgetsItsTablesWithTheModelAndWhenABackupIsRestored() {
        here().store("Welder", "Nurse");
        here().embedding(new WordModel("test/first", 16)).run(() -> false);
        here().embedding(new WordModel("test/second", 24)).run(() -> false);
        assertThat(tables()).containsExactly("posting_near_2");

        here().database().change(db -> new PgvectorTables(here().database()).dropAll(db));

        assertThat(tables()).isEmpty();
    }

    private List<String> tables() {
        return here().database()
                .read(db -> db.fetch("select tablename from pg_tables where tablename like 'posting\\_near%'")
                        .getValues(0, String.class));
    }

    /** As with a database that somebody else administers. */
    @Test
    void searchesInMemoryWhereTheRoleMayNotPutTheExtensionIntoTheDatabase() {
        here().database().change(db -> {
            db.execute("drop extension vector");
            db.execute("create role guest");
            db.execute("grant all on all tables in schema public to guest");
            db.execute("set role guest");
        });
        try {
            assertThat(PgvectorExtension.use(here().database())).isFalse();
            String role = here().database()
                    .read(db -> db.resultQuery("select current_user").fetchSingleInto(String.class));
            assertThat(role).isEqualTo("guest");
        } finally {
            here().database().change(db -> {
                db.execute("reset role");
                db.execute("drop owned by guest");
                db.execute("drop role guest");
            });
        }
        assertThat(PgvectorExtension.use(here().database())).isTrue();
    }

    @Test
    void walksTheGraphWhereTheFilterKeepsMany() {
        here().store(IntStream.range(0, 300)
                .mapToObj(i -> "Number " + Integer.toString(i + 500, 36))
                .toArray(String[]::new));
        EmbeddingModel anywhere = new AnywhereModel(64);
        here().embedding(anywhere).run(() -> false);

        KnownModel model = new ModelRows(here().database()).inUse().orElseThrow();
        Field<?> sought = PgvectorNeighbours.sought(anywhere.query("question"));
        String plan = here().database()
                .read(db ->
                        db.explain(PgvectorNeighbours.way(model, sought, 40)).plan());
        assertThat(plan).contains("Index Scan using posting_near_1_graph");
    }
}
