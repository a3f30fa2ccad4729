package dev.jobtracker.benchmarks.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** How good rankings are, each by itself and on average with its interval. */
final class Measure {

    private static final int CUT = 10;
    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_122;

    private Measure() {}

    /** The share of the first ten that suit, at least in part. */
    static double precision(double[] scores, Map<Integer, Integer> grades) {
        return Arrays.stream(first(scores)).filter(grades::containsKey).count() / (double) CUT;
    }

    /** Normalised discounted cumulative gain of the first ten; a grade of 2 gains three times what 1 does. */
    static double gain(double[] scores, Map<Integer, Integer> grades) {
        int[] first = first(scores);
        double gain = 0;
        for (int place = 0; place < first.length; place++) {
            gain += worth(grades.getOrDefault(first[place], 0), place);
        }
        double ideal = 0;
        List<Integer> best = new ArrayList<>(grades.values());
        best.sort(Comparator.reverseOrder());
        for (int place = 0; place < Math.min(CUT, best.size()); place++) {
            ideal += worth(best.get(place), place);
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    private static double worth(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }

    private static int[] first(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> scores[place])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(CUT)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A mean and the bounds between which 95 % of the means of drawn groups lie. */
    record Interval(double mean, double low, double high) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%.3f – %.3f)", mean, low, high);
        }
    }

    /** Draws whole groups with replacement: two of one group are not two independent observations. */
    static Interval interval(List<String> groups, double[] values) {
        Map<String, List<Double>> byGroup = new LinkedHashMap<>();
        for (int index = 0; index < values.length; index++) {
            byGroup.computeIfAbsent(groups.get(index), group -> new ArrayList<>())
                    .add(values[index]);
        }
        List<List<Double>> all = List.copyOf(byGroup.values());
        Random random = new Random(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            int count = 0;
            for (int pick = 0; pick < all.size(); pick++) {
                List<Double> group = all.get(random.nextInt(all.size()));
                sum += group.stream().mapToDouble(Double::doubleValue).sum();
                count += group.size();
            }
            means[draw] = sum / count;
        }
        Arrays.sort(means);
        return new Interval(
                Arrays.stream(values).average().orElse(0), means[(int) (DRAWS * 0.025)], means[(int) (DRAWS * 0.975)]);
    }
}
