package dev.jobtracker.jobs.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Prints how well the labelled pairs are decided: {@code java … Evaluation work} while working, {@code held-back} once
 * at the end. Precision and recall come with 95 % Wilson intervals over pairs; F1 with a 95 % bootstrap interval over
 * scenarios, because the pairs of one scenario are not independent.
 */
public final class Evaluation {

    private static final double Z = 1.96;
    private static final int RESAMPLES = 2_000;

    private Evaluation() {}

    /** What became of some pairs. */
    record Counts(int rightlyJoined, int wronglyJoined, int missed) {

        static Counts of(List<LabelledPairs.Pair> pairs, Predicate<LabelledPairs.Pair> joins) {
            int right = 0;
            int wrong = 0;
            int missed = 0;
            for (LabelledPairs.Pair pair : pairs) {
                boolean joined = joins.test(pair);
                right += joined && pair.isSame() ? 1 : 0;
                wrong += joined && !pair.isSame() ? 1 : 0;
                missed += !joined && pair.isSame() ? 1 : 0;
            }
            return new Counts(right, wrong, missed);
        }

        Counts plus(Counts other) {
            return new Counts(
                    rightlyJoined + other.rightlyJoined, wronglyJoined + other.wronglyJoined, missed + other.missed);
        }

        double precision() {
            return rightlyJoined / (double) Math.max(1, rightlyJoined + wronglyJoined);
        }

        double recall() {
            return rightlyJoined / (double) Math.max(1, rightlyJoined + missed);
        }

        double f1() {
            return 2.0 * rightlyJoined / Math.max(1, 2 * rightlyJoined + wronglyJoined + missed);
        }
    }

    public static void main(String... arguments) {
        String half = arguments.length == 0 ? "work" : arguments[0];
        List<LabelledPairs.Pair> pairs = LabelledPairs.of(half);
        print(half + ", two at a time", pairs, Evaluation::isSame);
        print(half + ", as shown", pairs, shown(pairs));
    }

    /** Whether the two are one opening, with nothing else known. */
    static boolean isSame(LabelledPairs.Pair pair) {
        return Duplicates.compare(pair.left(), pair.right()).isSame();
    }

    /** Whether the two are shown as one where all that their employer advertises is there. */
    static Predicate<LabelledPairs.Pair> shown(List<LabelledPairs.Pair> pairs) {
        Map<UUID, UUID> clusters = new HashMap<>();
        Map<String, Map<UUID, Traits>> scenarios = new LinkedHashMap<>();
        for (LabelledPairs.Pair pair : pairs) {
            Map<UUID, Traits> postings = scenarios.computeIfAbsent(pair.scenario(), any -> new LinkedHashMap<>());
            postings.computeIfAbsent(pair.left().id(), any -> Traits.of(pair.left()));
            postings.computeIfAbsent(pair.right().id(), any -> Traits.of(pair.right()));
        }
        scenarios
                .values()
                .forEach(postings -> Merge.of(List.copyOf(postings.values()))
                        .forEach(cluster ->
                                cluster.members().forEach(member -> clusters.put(member.id(), cluster.best()))));
        return pair -> Objects.equals(
                clusters.get(pair.left().id()), clusters.get(pair.right().id()));
    }

    private static void print(String way, List<LabelledPairs.Pair> pairs, Predicate<LabelledPairs.Pair> joins) {
        Counts all = Counts.of(pairs, joins);
        System.out.printf(
                Locale.ROOT,
                "%s: %d pairs, %d the same; joined rightly %d, wrongly %d, missed %d%n",
                way,
                pairs.size(),
                all.rightlyJoined() + all.missed(),
                all.rightlyJoined(),
                all.wronglyJoined(),
                all.missed());
        print("precision", all.precision(), wilson(all.rightlyJoined(), all.rightlyJoined() + all.wronglyJoined()));
        print("recall", all.recall(), wilson(all.rightlyJoined(), all.rightlyJoined() + all.missed()));
        List<Counts> scenarios = scenarios(pairs, joins);
        print("F1", all.f1(), bootstrap(scenarios, Counts::f1));
        print("precision by scenario", all.precision(), bootstrap(scenarios, Counts::precision));
        printKinds(pairs, joins);
    }

    private static void print(String name, double value, double[] interval) {
        System.out.printf(Locale.ROOT, "%s %.3f (%.3f to %.3f)%n", name, value, interval[0], interval[1]);
    }

    private static double[] wilson(int hits, int trials) {
        double n = Math.max(1, trials);
        double p = hits / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        return new double[] {middle - reach, middle + reach};
    }

    private static List<Counts> scenarios(List<LabelledPairs.Pair> pairs, Predicate<LabelledPairs.Pair> joins) {
        Map<String, List<LabelledPairs.Pair>> byScenario = new LinkedHashMap<>();
        pairs.forEach(pair -> byScenario
                .computeIfAbsent(pair.scenario(), any -> new ArrayList<>())
                .add(pair));
        return byScenario.values().stream().map(some -> Counts.of(some, joins)).toList();
    }

    private static double[] bootstrap(List<Counts> scenarios, ToDoubleFunction<Counts> measure) {
        Random random = new Random(42);
        double[] values = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            Counts drawn = new Counts(0, 0, 0);
            for (int draw = 0; draw < scenarios.size(); draw++) {
                drawn = drawn.plus(scenarios.get(random.nextInt(scenarios.size())));
            }
            values[resample] = measure.applyAsDouble(drawn);
        }
        Arrays.sort(values);
        return new double[] {values[RESAMPLES / 40], values[RESAMPLES - 1 - RESAMPLES / 40]};
    }

    private static void printKinds(List<LabelledPairs.Pair> pairs, Predicate<LabelledPairs.Pair> joins) {
        Map<String, int[]> kinds = new LinkedHashMap<>();
        for (LabelledPairs.Pair pair : pairs) {
            String kind = pair.truth() + " " + pair.kind().split("[+/]", -1)[0];
            int[] counts = kinds.computeIfAbsent(kind, any -> new int[2]);
            counts[0]++;
            counts[1] += joins.test(pair) == pair.isSame() ? 1 : 0;
        }
        kinds.forEach((kind, counts) -> System.out.printf("  %s: %d of %d%n", kind, counts[1], counts[0]));
    }
}
