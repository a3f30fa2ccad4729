package dev.jobtracker.matching.vectors;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.jobs.TestPostings.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.TestPeople;
import dev.jobtracker.jobs.ImportedPostings;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.jobs.TestQuery;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.Vectors;
import dev.jobtracker.sources.SourcePosting;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised of a search among vectors, on every database and however they are searched. */
interface NearestContract {

    TestVectors here();

    @Test
    default void findsTheMostAlikeFirst() {
        List<SourcePosting> postings = here().store(
                        TestPostings.posting("1", "Welder of stainless pipes"),
                        TestPostings.posting("2", "Night nurse"),
                        TestPostings.posting("3", "Welder"));
        here().embedAll();

        List<Neighbour> found = here().vectors().nearest(here().words().query("welder"), PostingQuery.of(""), 2);

        assertThat(found)
                .extracting(Neighbour::postingId)
                .containsExactly(postings.get(2).id(), postings.get(0).id());
        assertThat(found.getFirst().cosine()).isBetween(0.99, 1.001);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 15})
    default void answersTheBestOfWhatTheFilterKeepsHoweverFarDownTheyAre(int oneIn) {
        Random random = new Random(7);
        List<SourcePosting> all = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            boolean rare = i % oneIn == oneIn - 1;
            String title = rare
                    ? TestVectors.TRADES.get(random.nextInt(8)) + " " + TestVectors.TRADES.get(i / oneIn % 8)
                    : "welder and again welder " + i;
            all.add(TestPostings.posting("p" + i, title)
                    .place(place("Town", rare ? "FI" : "SE"))
                    .build());
        }
        here().store(all);
        here().embedAll();
        float[] query = here().words().query("welder");
        List<UUID> rare = all.stream()
                .filter(posting ->
                        posting.place() != null && "FI".equals(posting.place().country()))
                .map(SourcePosting::id)
                .toList();
        List<Double> expected = here().vectors().of(rare).values().stream()
                .map(vector -> Vectors.dot(query, vector))
                .sorted(Comparator.reverseOrder())
                .limit(20)
                .toList();

        List<Neighbour> found =
                here().vectors().nearest(query, new TestQuery().countries("FI").done(), 20);

        assertThat(found).hasSize(Math.min(20, 900 / oneIn));
        assertThat(found.stream().map(Neighbour::cosine).toList())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.002 ? 0 : 1)
                .containsExactlyElementsOf(expected);
    }

    @Test
    default void missesHardlyAnyThatComparingThemAllFinds() {
        List<SourcePosting> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            all.add(TestPostings.posting("p" + i, "Number " + Integer.toString(i + 500, 36))
                    .build());
        }
        here().store(all);
        EmbeddingModel anywhere = new AnywhereModel(64);
        here().embedding(anywhere).run(() -> false);
        Map<UUID, float[]> known =
                here().vectors(anywhere).of(all.stream().map(SourcePosting::id).toList());
        int found = 0;
        for (int q = 0; q < 5; q++) {
            float[] query = anywhere.query("question " + q);
            List<UUID> exact = known.entrySet().stream()
                    .sorted(Comparator.comparingDouble(entry -> -Vectors.dot(query, entry.getValue())))
                    .limit(20)
                    .map(Map.Entry::getKey)
                    .toList();
            List<UUID> answer = here().vectors(anywhere).nearest(query, PostingQuery.of(""), 20).stream()
                    .map(Neighbour::postingId)
                    .toList();
            found += (int) answer.stream().filter(exact::contains).count();
            assertThat(answer).hasSize(20).startsWith(exact.getFirst());
        }
        assertThat(found).isGreaterThanOrEqualTo(99);
    }

    @Test
    default void putsTheNewestFirstAmongThoseThatAreEquallyAlike() {
        List<SourcePosting> postings = here().store(
                        TestPostings.posting("1", "Welder"),
                        TestPostings.posting("2", "Welder"),
                        TestPostings.posting("3", "Nurse"),
                        TestPostings.posting("4", "Welder"));
        here().embedAll();

        assertThat(here().vectors().nearest(here().words().query("welder"), PostingQuery.of(""), 3))
                .extracting(Neighbour::postingId)
                .containsExactly(
                        postings.get(3).id(),
                        postings.get(1).id(),
                        postings.get(0).id());
    }

    @Test
    default void keepsToTheWordsThatWereTyped() {
        List<SourcePosting> postings =
                here().store(TestPostings.posting("1", "Nurse in Umeå"), TestPostings.posting("2", "Nurse in Lund"));
        here().embedAll();

        assertThat(here().vectors()
                        .nearest(
                                here().words().query("nurse"),
                                new TestQuery().text("lund").done(),
                                10))
                .extracting(Neighbour::postingId)
                .containsExactly(postings.get(1).id());
    }

    @Test
    default void neverFindsWhatAnotherPersonImported() {
        UUID owner = TestPeople.newPerson(here().database());
        UUID stranger = TestPeople.newPerson(here().database());
        ImportedPostings imported = here().imported();
        SourcePosting mine = SourcePosting.of(
                        ImportedPostings.SOURCE, ImportedPostings.sourceId(owner, "https://a.example/1"), "Organist")
                .addresses(URI.create("https://a.example/1"), null)
                .times(NOW.minusSeconds(60), null, NOW.minusSeconds(60))
                .build();
        imported.add(owner, mine);
        here().embedAll();
        float[] query = here().words().query("organist");

        assertThat(here().vectors().nearest(query, new TestQuery().reader(owner).done(), 10))
                .hasSize(1);
        assertThat(here().vectors()
                        .nearest(query, new TestQuery().reader(stranger).done(), 10))
                .isEmpty();
        assertThat(here().vectors().nearest(query, PostingQuery.of(""), 10)).isEmpty();
    }
}
