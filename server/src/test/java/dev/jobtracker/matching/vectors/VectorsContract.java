package dev.jobtracker.matching.vectors;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.place;
import static dev.jobtracker.platform.schema.Tables.ACCOUNT;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.ImportedPostings;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.PostingQuery.Reader;
import dev.jobtracker.jobs.TestCatalogs;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.embeddings.Vectors;
import dev.jobtracker.matching.embeddings.WordModel;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.time.MovableClock;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourcePostingBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised of vectors, on every database and however they are searched. */
abstract class VectorsContract {

    private static final List<String> TRADES = List.of(
            "welder", "nurse", "java developer", "bus driver", "pastry chef", "bookkeeper", "gardener", "organist");

    @TempDir
    Path directory;

    private final WordModel words = new WordModel("test/words", 64);
    private final LookedAt lookedAt = new LookedAt(() -> {});
    private OpenDatabase open;
    private MovableClock clock;
    private PostingCatalog catalog;
    private Neighbours neighbours;

    abstract OpenDatabase open(Path directory);

    abstract Neighbours neighbours(Database database, PostingNumbers numbers, MovableClock clock);

    @BeforeEach
    void openCatalog() {
        open = open(directory);
        clock = new MovableClock(NOW);
        catalog = TestCatalogs.catalog(open, clock, false);
        neighbours = neighbours(open.database(), TestCatalogs.numbers(open, clock), clock);
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    PostingEmbedding embedding(EmbeddingModel model) {
        return new PostingEmbedding(
                open.database(),
                alone(model),
                neighbours,
                TestCatalogs.texts(open),
                lookedAt,
                ready -> {},
                TestCatalogs.numbers(open, clock));
    }

    PostingVectors vectors(EmbeddingModel model) {
        return new EmbeddedPostings(
                open.database(), TestCatalogs.numbers(open, clock), neighbours, lookedAt, alone(model));
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

    Database database() {
        return open.database();
    }

    List<SourcePosting> store(String... titles) {
        SourcePostingBuilder[] postings = new SourcePostingBuilder[titles.length];
        for (int i = 0; i < titles.length; i++) {
            postings[i] = TestPostings.posting(Integer.toString(i), titles[i]);
        }
        return store(postings);
    }

    private void embedAll() {
        embedding(words).run(() -> false);
    }

    private List<SourcePosting> store(SourcePostingBuilder... postings) {
        List<SourcePosting> built = new ArrayList<>();
        for (SourcePostingBuilder posting : postings) {
            built.add(posting.build());
        }
        catalog.store(built);
        return built;
    }

    private static PostingQuery asking(String text, Set<String> countries, @Nullable UUID reader) {
        return new PostingQuery(
                text,
                "",
                countries,
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                null,
                null,
                false,
                Order.RELEVANCE,
                reader == null ? null : new Reader(reader, null, false));
    }

    @Test
    void findsTheMostAlikeFirst() {
        List<SourcePosting> postings = store(
                TestPostings.posting("1", "Welder of stainless pipes"),
                TestPostings.posting("2", "Night nurse"),
                TestPostings.posting("3", "Welder"));
        embedAll();

        List<Neighbour> found = vectors(words).nearest(words.query("welder"), PostingQuery.of(""), 2);

        assertThat(found)
                .extracting(Neighbour::postingId)
                .containsExactly(postings.get(2).id(), postings.get(0).id());
        assertThat(found.getFirst().cosine()).isBetween(0.99, 1.001);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 15})
    void answersTheBestOfWhatTheFilterKeepsHoweverFarDownTheyAre(int oneIn) {
        Random random = new Random(7);
        List<SourcePosting> all = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            boolean rare = i % oneIn == oneIn - 1;
            String title = rare
                    ? TRADES.get(random.nextInt(8)) + " " + TRADES.get(i / oneIn % 8)
                    : "welder and again welder " + i;
            all.add(TestPostings.posting("p" + i, title)
                    .place(place("Town", rare ? "FI" : "SE"))
                    .build());
        }
        catalog.store(all);
        embedAll();
        float[] query = words.query("welder");
        List<UUID> rare = all.stream()
                .filter(posting ->
                        posting.place() != null && "FI".equals(posting.place().country()))
                .map(SourcePosting::id)
                .toList();
        List<Double> expected = vectors(words).of(rare).values().stream()
                .map(vector -> Vectors.dot(query, vector))
                .sorted(Comparator.reverseOrder())
                .limit(20)
                .toList();

        List<Neighbour> found = vectors(words).nearest(query, asking("", Set.of("FI"), null), 20);

        assertThat(found).hasSize(Math.min(20, 900 / oneIn));
        assertThat(found.stream().map(Neighbour::cosine).toList())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.002 ? 0 : 1)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void missesHardlyAnyThatComparingThemAllFinds() {
        List<SourcePosting> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            all.add(TestPostings.posting("p" + i, "Number " + Integer.toString(i + 500, 36))
                    .build());
        }
        catalog.store(all);
        EmbeddingModel anywhere = new AnywhereModel(64);
        embedding(anywhere).run(() -> false);
        Map<UUID, float[]> known =
                vectors(anywhere).of(all.stream().map(SourcePosting::id).toList());
        int found = 0;
        for (int q = 0; q < 5; q++) {
            float[] query = anywhere.query("question " + q);
            List<UUID> exact = known.entrySet().stream()
                    .sorted(Comparator.comparingDouble(entry -> -Vectors.dot(query, entry.getValue())))
                    .limit(20)
                    .map(Map.Entry::getKey)
                    .toList();
            List<UUID> answer = vectors(anywhere).nearest(query, PostingQuery.of(""), 20).stream()
                    .map(Neighbour::postingId)
                    .toList();
            found += (int) answer.stream().filter(exact::contains).count();
            assertThat(answer).hasSize(20).startsWith(exact.getFirst());
        }
        assertThat(found).isGreaterThanOrEqualTo(99);
    }

    @Test
    void putsTheNewestFirstAmongThoseThatAreEquallyAlike() {
        List<SourcePosting> postings = store(
                TestPostings.posting("1", "Welder"),
                TestPostings.posting("2", "Welder"),
                TestPostings.posting("3", "Nurse"),
                TestPostings.posting("4", "Welder"));
        embedAll();

        assertThat(vectors(words).nearest(words.query("welder"), PostingQuery.of(""), 3))
                .extracting(Neighbour::postingId)
                .containsExactly(
                        postings.get(3).id(),
                        postings.get(1).id(),
                        postings.get(0).id());
    }

    @Test
    void keepsToTheWordsThatWereTyped() {
        List<SourcePosting> postings =
                store(TestPostings.posting("1", "Nurse in Umeå"), TestPostings.posting("2", "Nurse in Lund"));
        embedAll();

        assertThat(vectors(words).nearest(words.query("nurse"), asking("lund", Set.of(), null), 10))
                .extracting(Neighbour::postingId)
                .containsExactly(postings.get(1).id());
    }

    @Test
    void neverFindsWhatAnotherPersonImported() {
        UUID owner = newPerson();
        UUID stranger = newPerson();
        ImportedPostings imported = TestCatalogs.imported(open, catalog, clock);
        SourcePosting mine = SourcePosting.of(
                        ImportedPostings.SOURCE, ImportedPostings.sourceId(owner, "https://a.example/1"), "Organist")
                .addresses(URI.create("https://a.example/1"), null)
                .times(NOW.minusSeconds(60), null, NOW.minusSeconds(60))
                .build();
        imported.add(owner, mine);
        embedAll();
        float[] query = words.query("organist");

        assertThat(vectors(words).nearest(query, asking("", Set.of(), owner), 10))
                .hasSize(1);
        assertThat(vectors(words).nearest(query, asking("", Set.of(), stranger), 10))
                .isEmpty();
        assertThat(vectors(words).nearest(query, asking("", Set.of(), null), 10))
                .isEmpty();
    }

    private UUID newPerson() {
        UUID id = UUID.randomUUID();
        open.database()
                .change(db -> db.insertInto(ACCOUNT)
                        .set(ACCOUNT.ID, id)
                        .set(ACCOUNT.EMAIL, id + "@example.com")
                        .set(ACCOUNT.EMAIL_KEY, id + "@example.com")
                        .set(ACCOUNT.FULL_NAME, "Ann Example")
                        .set(ACCOUNT.ROLE, "member")
                        .set(ACCOUNT.CREATED_AT, NOW)
                        .execute());
        return id;
    }

    @Test
    void neverComputesTheSameTextTwice() {
        store(TestPostings.posting("1", "Welder"), TestPostings.posting("2", "Welder"));
        embedAll();
        store(TestPostings.posting("3", "Welder"), TestPostings.posting("4", "Nurse"));
        embedAll();

        assertThat(words.asked()).containsExactly("Welder.", "Nurse.");
        assertThat(vectors(words).status().embedded()).isEqualTo(4);
    }

    @Test
    void makesAnotherVectorWhenAPostingSaysSomethingElse() {
        SourcePosting before = store(TestPostings.posting("1", "Welder")).getFirst();
        embedAll();
        store(TestPostings.posting("1", "Bus driver").times(NOW.minusSeconds(60), null, NOW.minusSeconds(60)));
        embedAll();

        assertThat(vectors(words).nearest(words.query("bus driver"), PostingQuery.of(""), 1))
                .first()
                .satisfies(found -> {
                    assertThat(found.postingId()).isEqualTo(before.id());
                    assertThat(found.cosine()).isGreaterThan(0.99);
                });
    }

    @Test
    void beginsWithTheNewestAndGoesOnWhereItStopped() {
        List<SourcePostingBuilder> postings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            postings.add(TestPostings.posting("p" + i, "Number " + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                    .times(NOW.minus(Duration.ofHours(i + 1)), null, NOW.minus(Duration.ofHours(i + 1))));
        }
        store(postings.toArray(SourcePostingBuilder[]::new));
        int[] asked = {0};
        embedding(words).run(() -> asked[0]++ == 1);

        assertThat(words.asked()).hasSizeBetween(1, 39).first().isEqualTo("Number aa.");

        embedAll();
        assertThat(words.asked()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void takesWhatSomebodyLookedAtBeforeWhatIsNewer() {
        List<SourcePostingBuilder> postings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            postings.add(TestPostings.posting("p" + i, TRADES.get(i % 8) + " " + (char) ('a' + i))
                    .times(NOW.minus(Duration.ofHours(i + 1)), null, NOW.minus(Duration.ofHours(i + 1))));
        }
        List<SourcePosting> stored = store(postings.toArray(SourcePostingBuilder[]::new));
        store(TestPostings.posting("first", "Whatever"));
        int[] asked = {0};
        embedding(words).run(() -> asked[0]++ == 1);
        UUID oldest = stored.getLast().id();
        assertThat(vectors(words).of(List.of(oldest))).isEmpty();

        asked[0] = 0;
        embedding(words).run(() -> asked[0]++ == 1);

        assertThat(vectors(words).of(List.of(oldest))).hasSize(1);
        assertThat(vectors(words).status().embedded()).isLessThan(31);
    }

    @Test
    void searchesWithTheOldModelUntilTheNewOneIsComplete() {
        store(TestPostings.posting("1", "Welder"), TestPostings.posting("2", "Nurse"));
        embedAll();
        WordModel next = new WordModel("test/next", 32);
        embedding(next).run(() -> false);
        // One that was stopped before it was complete is not used.
        WordModel third = new WordModel("test/third", 48);
        int[] steps = {0};
        embedding(third).run(() -> steps[0]++ == 1);

        EmbeddingStatus between = vectors(third).status();
        assertThat(between.model()).isEqualTo("test/next");
        assertThat(between.coming()).isNotNull();
        assertThat(vectors(third).nearest(next.query("nurse"), PostingQuery.of(""), 1))
                .hasSize(1);

        embedding(third).run(() -> false);
        EmbeddingStatus after = vectors(third).status();
        assertThat(after).isEqualTo(new EmbeddingStatus("test/third", 48, 2, 2, null));
        assertThat(vectors(third).nearest(third.query("nurse"), PostingQuery.of(""), 5))
                .hasSize(2);
    }

    @Test
    void forgetsPostingsThatAreDeleted() {
        List<SourcePosting> stored = store(TestPostings.posting("1", "Welder"), TestPostings.posting("2", "Nurse"));
        embedAll();
        assertThat(vectors(words).nearest(words.query("welder"), PostingQuery.of(""), 5))
                .hasSize(2);
        open.database()
                .change(db -> db.deleteFrom(POSTING)
                        .where(POSTING.ID.eq(stored.getFirst().id()))
                        .execute());

        assertThat(new HashSet<>(vectors(words).nearest(words.query("welder"), PostingQuery.of(""), 5)))
                .extracting(Neighbour::postingId)
                .containsExactly(stored.getLast().id());
        clock.move(Duration.ofHours(1));
        assertThat(vectors(words).nearest(words.query("welder"), PostingQuery.of(""), 5))
                .hasSize(1);
    }
}
