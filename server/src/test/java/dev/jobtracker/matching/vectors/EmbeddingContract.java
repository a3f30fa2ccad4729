package dev.jobtracker.matching.vectors;

import static dev.jobtracker.jobs.TestPostings.NOW;
import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.matching.embeddings.WordModel;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourcePostingBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is promised of making vectors and keeping up with the postings, on every database. */
interface EmbeddingContract {

    TestVectors here();

    @Test
    default void neverComputesTheSameTextTwice() {
        here().store(TestPostings.posting("1", "Welder"), TestPostings.posting("2", "Welder"));
        here().embedAll();
        here().store(TestPostings.posting("3", "Welder"), TestPostings.posting("4", "Nurse"));
        here().embedAll();

        assertThat(here().words().asked()).containsExactly("Welder.", "Nurse.");
        assertThat(here().vectors().status().embedded()).isEqualTo(4);
    }

    @Test
    default void makesAnotherVectorWhenAPostingSaysSomethingElse() {
        SourcePosting before = here().store(TestPostings.posting("1", "Welder")).getFirst();
        here().embedAll();
        here().store(TestPostings.posting("1", "Bus driver").times(NOW.minusSeconds(60), null, NOW.minusSeconds(60)));
        here().embedAll();

        assertThat(here().vectors().nearest(here().words().query("bus driver"), PostingQuery.of(""), 1))
                .first()
                .satisfies(found -> {
                    assertThat(found.postingId()).isEqualTo(before.id());
                    assertThat(found.cosine()).isGreaterThan(0.99);
                });
    }

    @Test
    default void beginsWithTheNewestAndGoesOnWhereItStopped() {
        List<SourcePostingBuilder> postings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            postings.add(TestPostings.posting("p" + i, "Number " + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                    .times(NOW.minus(Duration.ofHours(i + 1)), null, NOW.minus(Duration.ofHours(i + 1))));
        }
        here().store(postings.toArray(SourcePostingBuilder[]::new));
        int[] asked = {0};
        here().embedding(here().words()).run(() -> asked[0]++ == 1);

        assertThat(here().words().asked()).hasSizeBetween(1, 39).first().isEqualTo("Number aa.");

        here().embedAll();
        assertThat(here().words().asked()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    default void takesWhatSomebodyLookedAtBeforeWhatIsNewer() {
        List<SourcePostingBuilder> postings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            postings.add(TestPostings.posting("p" + i, TestVectors.TRADES.get(i % 8) + " " + (char) ('a' + i))
                    .times(NOW.minus(Duration.ofHours(i + 1)), null, NOW.minus(Duration.ofHours(i + 1))));
        }
        List<SourcePosting> stored = here().store(postings.toArray(SourcePostingBuilder[]::new));
        here().store(TestPostings.posting("first", "Whatever"));
        int[] asked = {0};
        here().embedding(here().words()).run(() -> asked[0]++ == 1);
        UUID oldest = stored.getLast().id();
        assertThat(here().vectors().of(List.of(oldest))).isEmpty();

        asked[0] = 0;
        here().embedding(here().words()).run(() -> asked[0]++ == 1);

        assertThat(here().vectors().of(List.of(oldest))).hasSize(1);
        assertThat(here().vectors().status().embedded()).isLessThan(31);
    }

    @Test
    default void searchesWithTheOldModelUntilTheNewOneIsComplete() {
        here().store(TestPostings.posting("1", "Welder"), TestPostings.posting("2", "Nurse"));
        here().embedAll();
        WordModel next = new WordModel("test/next", 32);
        here().embedding(next).run(() -> false);
        // One that was stopped before it was complete is not used.
        WordModel third = new WordModel("test/third", 48);
        int[] steps = {0};
        here().embedding(third).run(() -> steps[0]++ == 1);

        EmbeddingStatus between = here().vectors(third).status();
        assertThat(between.model()).isEqualTo("test/next");
        assertThat(between.coming()).isNotNull();
        assertThat(here().vectors(third).nearest(next.query("nurse"), PostingQuery.of(""), 1))
                .hasSize(1);

        here().embedding(third).run(() -> false);
        EmbeddingStatus after = here().vectors(third).status();
        assertThat(after).isEqualTo(new EmbeddingStatus("test/third", 48, 2, 2, null));
        assertThat(here().vectors(third).nearest(third.query("nurse"), PostingQuery.of(""), 5))
                .hasSize(2);
    }

    @Test
    default void forgetsPostingsThatAreDeleted() {
        List<SourcePosting> stored =
                here().store(TestPostings.posting("1", "Welder"), TestPostings.posting("2", "Nurse"));
        here().embedAll();
        assertThat(here().vectors().nearest(here().words().query("welder"), PostingQuery.of(""), 5))
                .hasSize(2);
        here().database()
                .change(db -> db.deleteFrom(POSTING)
                        .where(POSTING.ID.eq(stored.getFirst().id()))
                        .execute());

        assertThat(new HashSet<>(here().vectors().nearest(here().words().query("welder"), PostingQuery.of(""), 5)))
                .extracting(Neighbour::postingId)
                .containsExactly(stored.getLast().id());
        here().clock().move(Duration.ofHours(1));
        assertThat(here().vectors().nearest(here().words().query("welder"), PostingQuery.of(""), 5))
                .hasSize(1);
    }
}
