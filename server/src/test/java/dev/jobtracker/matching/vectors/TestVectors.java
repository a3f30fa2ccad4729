package dev.jobtracker.matching.vectors;

import static dev.jobtracker.jobs.TestPostings.NOW;

import dev.jobtracker.jobs.ImportedPostings;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.embeddings.WordModel;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.time.MovableClock;
import dev.jobtracker.resumes.skills.SkillLexicon;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourcePostingBuilder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A catalog whose postings have vectors by a model of the tests' own. */
final class TestVectors implements AutoCloseable {

    static final List<String> TRADES = List.of(
            "welder", "nurse", "java developer", "bus driver", "pastry chef", "bookkeeper", "gardener", "organist");

    private static final PostingDigest DIGEST = new PostingDigest(SkillLexicon.load());

    private final WordModel words = new WordModel("test/words", 64);
    private final LookedAt lookedAt = new LookedAt(() -> {});
    private final MovableClock clock = new MovableClock(NOW);
    private final OpenDatabase open;
    private final PostingCatalog catalog;
    private final PostingNumbers numbers;
    private final Neighbours neighbours;

    TestVectors(OpenDatabase open, Search search) {
        this.open = open;
        this.catalog = TestCatalogs.catalog(open, clock, false);
        this.numbers = TestCatalogs.numbers(open, clock);
        this.neighbours = search.over(open.database(), numbers, clock);
    }

    /** How this database is searched. */
    interface Search {
        Neighbours over(Database database, PostingNumbers numbers, Clock clock);
    }

    static Neighbours inProcess(Database database, PostingNumbers numbers, Clock clock) {
        return new InProcessNeighbours(new PostingVectorRows(database), numbers, clock);
    }

    Database database() {
        return open.database();
    }

    MovableClock clock() {
        return clock;
    }

    WordModel words() {
        return words;
    }

    ImportedPostings imported() {
        return TestCatalogs.imported(open, catalog, clock);
    }

    List<SourcePosting> store(String... titles) {
        SourcePostingBuilder[] postings = new SourcePostingBuilder[titles.length];
        for (int i = 0; i < titles.length; i++) {
            postings[i] = TestPostings.posting(Integer.toString(i), titles[i]);
        }
        return store(postings);
    }

    List<SourcePosting> store(SourcePostingBuilder... postings) {
        List<SourcePosting> built =
                Stream.of(postings).map(SourcePostingBuilder::build).toList();
        store(built);
        return built;
    }

    void store(List<SourcePosting> postings) {
        catalog.store(postings);
    }

    void embedAll() {
        embedding(words).run(() -> false);
    }

    PostingEmbedding embedding(EmbeddingModel model) {
        return new PostingEmbedding(
                open.database(),
                alone(model),
                neighbours,
                TestCatalogs.texts(open),
                DIGEST,
                lookedAt,
                ready -> {},
                numbers);
    }

    PostingVectors vectors() {
        return vectors(words);
    }

    PostingVectors vectors(EmbeddingModel model) {
        return new EmbeddedPostings(open.database(), numbers, neighbours, lookedAt, alone(model));
    }

    /** An installation that is set to a model and can ask no other. */
    private static EmbeddingModels alone(EmbeddingModel model) {
        return new EmbeddingModels() {
            @Override
            public EmbeddingModel configured() {
                return model;
            }

            @Override
            public Optional<EmbeddingModel> named(String wanted) {
                return wanted.equals(model.name()) ? Optional.of(model) : Optional.empty();
            }
        };
    }

    @Override
    public void close() throws Exception {
        open.close();
    }
}
