package dev.jobtracker.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompactVectorsTests {

    private static final int DIMENSIONS = 48;
    private final Random random = new Random(3);

    private float[] vector() {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian() / 7;
        }
        return vector;
    }

    private static double dot(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (double) one[i] * other[i])
                .sum();
    }

    private float[][] filled(CompactVectors vectors, int count) {
        float[][] exact = new float[count][];
        for (int i = 0; i < count; i++) {
            exact[i] = vector();
            vectors.put(i, exact[i]);
        }
        return exact;
    }

    private static List<Integer> exactly(float[][] vectors, float[] query, BitSet among, int limit) {
        return among.stream()
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> dot(vectors[i], query))
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Test
    void findsNearlyAllThatAnExactScanFinds() {
        CompactVectors vectors = new CompactVectors(DIMENSIONS);
        float[][] exact = filled(vectors, 10_000);
        BitSet all = new BitSet();
        all.set(0, 10_000);
        float[] query = vector();

        int[] found = vectors.best(query, null, 70);

        assertThat(Arrays.stream(found).boxed()).containsAll(exactly(exact, query, all, 20));
        assertThat(vectors.best(query, all, 70)).isEqualTo(found);
    }

    @Test
    void missesHardlyAnyOfVeryMany() {
        CompactVectors vectors = new CompactVectors(DIMENSIONS);
        float[][] exact = filled(vectors, 40_000);
        BitSet most = new BitSet();
        most.set(0, 40_000);
        IntStream.range(0, 40_000).filter(i -> i % 7 == 0).forEach(most::clear);
        int found = 0;
        for (int time = 0; time < 5; time++) {
            float[] query = vector();
            List<Integer> expected = exactly(exact, query, most, 20);
            found += (int) Arrays.stream(vectors.best(query, most, 70))
                    .filter(expected::contains)
                    .count();
        }
        vectors.retain(most);
        float[] query = vector();
        vectors.put(3, query);

        assertThat(found).isGreaterThanOrEqualTo(95);
        assertThat(vectors.size()).isEqualTo(most.cardinality());
        int[] best = vectors.best(query, null, 70);
        assertThat(best).startsWith(3).doesNotHaveDuplicates();
        assertThat(Arrays.stream(best)).allMatch(most::get);
        assertThat(vectors.bytes()).isLessThan(40_000L * DIMENSIONS * 2);
    }

    @Test
    void looksOnlyAtWhatIsAskedFor() {
        CompactVectors vectors = new CompactVectors(DIMENSIONS);
        filled(vectors, 100);
        BitSet few = BitSet.valueOf(new long[] {0b1010});

        assertThat(vectors.best(vector(), few, 20)).containsExactlyInAnyOrder(1, 3);
        assertThat(vectors.best(vector(), new BitSet(), 20)).isEmpty();
    }

    @Test
    void forgetsWhatIsRemovedAndReplacesWhatIsPutAgain() {
        CompactVectors vectors = new CompactVectors(DIMENSIONS);
        float[][] exact = filled(vectors, 5_000);
        BitSet kept = new BitSet();
        IntStream.range(0, 5_000).filter(i -> i % 3 == 0).forEach(kept::set);
        vectors.retain(kept);
        float[] query = vector();

        assertThat(vectors.size()).isEqualTo(kept.cardinality());
        assertThat(vectors.best(query, null, 1)[0])
                .isEqualTo(exactly(exact, query, kept, 1).getFirst());

        vectors.put(9, query);
        assertThat(vectors.size()).isEqualTo(kept.cardinality());
        assertThat(vectors.best(query, null, 3)[0]).isEqualTo(9);
    }

    @Test
    void survivesVectorsOfZeros() {
        CompactVectors vectors = new CompactVectors(2);
        vectors.put(7, new float[2]);

        assertThat(vectors.best(new float[2], null, 5)).containsExactly(7);
        assertThat(HalfPrecision.vector(HalfPrecision.bytes(new float[] {0.5f, -0.25f})))
                .containsExactly(0.5f, -0.25f);
    }
}
