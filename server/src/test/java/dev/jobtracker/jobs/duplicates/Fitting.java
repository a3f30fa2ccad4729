package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.duplicates.LogisticRegression.Example;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/**
 * Prints weights fitted to the labelled pairs to work with, and how well weights fitted so decide scenarios that they
 * were not fitted to: {@code java … Fitting}. By hand; each scenario is wholly in one of ten folds, and the folds are
 * drawn several times.
 */
public final class Fitting {

    private static final int FOLDS = 10;
    private static final int DRAWS = 5;
    private static final double RIDGE = 1;
    private static final double CONTRAST_RIDGE = 1;

    private Fitting() {}

    /** The postings of one scenario, and what is known of its pairs. */
    record Scenario(String name, List<Traits> postings, List<LabelledPairs.Pair> pairs) {

        static List<Scenario> of(List<LabelledPairs.Pair> pairs) {
            Map<String, List<LabelledPairs.Pair>> byName = new LinkedHashMap<>();
            pairs.forEach(pair -> byName.computeIfAbsent(pair.scenario(), any -> new ArrayList<>())
                    .add(pair));
            List<Scenario> scenarios = new ArrayList<>();
            byName.forEach((name, some) -> {
                Map<UUID, Traits> postings = new LinkedHashMap<>();
                for (LabelledPairs.Pair pair : some) {
                    postings.computeIfAbsent(pair.left().id(), any -> Traits.of(pair.left()));
                    postings.computeIfAbsent(pair.right().id(), any -> Traits.of(pair.right()));
                }
                scenarios.add(new Scenario(name, List.copyOf(postings.values()), some));
            });
            return scenarios;
        }

        /** Without every third posting. */
        Scenario without(Random random) {
            List<Traits> kept = new ArrayList<>(postings);
            Collections.shuffle(kept, random);
            List<Traits> left = kept.subList(0, kept.size() - kept.size() / 3);
            Collection<UUID> ids = left.stream().map(Traits::id).toList();
            return new Scenario(
                    name,
                    List.copyOf(left),
                    pairs.stream()
                            .filter(pair -> ids.contains(pair.left().id())
                                    && ids.contains(pair.right().id()))
                            .toList());
        }

        Traits traits(Opening opening) {
            return postings.stream()
                    .filter(traits -> traits.id().equals(opening.id()))
                    .findFirst()
                    .orElseThrow();
        }

        Evaluation.Counts shown() {
            Map<UUID, UUID> clusters = new HashMap<>();
            Merge.of(postings)
                    .forEach(cluster -> cluster.members().forEach(member -> clusters.put(member.id(), cluster.best())));
            return Evaluation.Counts.of(
                    pairs,
                    pair -> Objects.equals(
                            clusters.get(pair.left().id()),
                            clusters.get(pair.right().id())));
        }
    }

    public static void main(String... arguments) {
        List<Scenario> scenarios = new ArrayList<>(Scenario.of(LabelledPairs.of("work")));
        List<Scenario> thinned = thinned(scenarios);
        print("as it stands", counts(scenarios));
        print("as it stands, a third left out", counts(thinned));
        Evaluation.Counts whole = new Evaluation.Counts(0, 0, 0);
        Evaluation.Counts thin = new Evaluation.Counts(0, 0, 0);
        Evaluation.Counts named = new Evaluation.Counts(0, 0, 0);
        for (int draw = 0; draw < DRAWS; draw++) {
            Collections.shuffle(scenarios, new Random(draw));
            for (int fold = 0; fold < FOLDS; fold++) {
                List<String> held = names(scenarios, fold);
                fit(scenarios.stream()
                        .filter(scenario -> !held.contains(scenario.name()))
                        .toList());
                whole = whole.plus(counts(in(scenarios, held)));
                named = named.plus(counts(in(in(scenarios, held), List.of(arguments))));
                thin = thin.plus(counts(in(thinned, held)));
            }
        }
        print("cross-validated, " + DRAWS + " times", whole);
        print("of these those named", named);
        print("cross-validated, a third left out, " + DRAWS + " times", thin);
        fit(scenarios);
        print("fitted", counts(scenarios));
        print("fitted, a third left out", counts(thinned));
        print("Agreement", Agreement.WEIGHTS);
        print("Contrast", Contrast.WEIGHTS);
    }

    /** Three times over, so that chance weighs less. */
    private static List<Scenario> thinned(List<Scenario> scenarios) {
        Random random = new Random(11);
        List<Scenario> thinned = new ArrayList<>();
        for (int time = 0; time < 3; time++) {
            scenarios.forEach(scenario -> thinned.add(scenario.without(random)));
        }
        return thinned;
    }

    private static List<String> names(List<Scenario> scenarios, int fold) {
        List<String> names = new ArrayList<>();
        for (int index = fold; index < scenarios.size(); index += FOLDS) {
            names.add(scenarios.get(index).name());
        }
        return names;
    }

    private static List<Scenario> in(List<Scenario> scenarios, List<String> names) {
        return scenarios.stream()
                .filter(scenario -> names.contains(scenario.name()))
                .toList();
    }

    private static Evaluation.Counts counts(List<Scenario> scenarios) {
        return scenarios.stream().map(Scenario::shown).reduce(new Evaluation.Counts(0, 0, 0), Evaluation.Counts::plus);
    }

    /** Fits the weights of both regressions and decides by them from now on. */
    private static void fit(List<Scenario> scenarios) {
        List<Example> pairs = new ArrayList<>();
        scenarios.forEach(scenario -> addPairs(scenario, pairs));
        use(LogisticRegression.fit(pairs, RIDGE), Agreement.WEIGHTS);
        List<Example> contrasts = new ArrayList<>();
        scenarios.forEach(scenario -> addContrasts(scenario, contrasts));
        Random random = new Random(5);
        scenarios.forEach(scenario -> addContrasts(scenario.without(random), contrasts));
        use(LogisticRegression.fit(contrasts, CONTRAST_RIDGE), Contrast.WEIGHTS);
    }

    private static void use(double[] fitted, double[] weights) {
        System.arraycopy(fitted, 0, weights, 0, weights.length);
    }

    private static void addPairs(Scenario scenario, List<Example> examples) {
        for (LabelledPairs.Pair pair : scenario.pairs()) {
            Pair ordered = Pair.inOrder(scenario.traits(pair.left()), scenario.traits(pair.right()));
            Comparison comparison = new Comparison(ordered.first(), ordered.second());
            boolean weighed = comparison.verdict() instanceof Verdict.Weighed
                    && EnumSet.of(Told.RETOLD, Told.OTHER).contains(Told.by(comparison.likeness()));
            if (weighed && !pair.truth().equals("repost")) {
                TitleMatch titles = TitleMatch.of(ordered.first(), ordered.second());
                examples.add(new Example(
                        Agreement.figures(ordered.first(), ordered.second(), titles, comparison.likeness()),
                        pair.isSame()));
            }
        }
    }

    private static void addContrasts(Scenario scenario, List<Example> examples) {
        Compared compared = new Compared();
        Contrast contrast = new Contrast(scenario.postings(), List.of(), compared);
        for (LabelledPairs.Pair pair : scenario.pairs()) {
            Pair ordered = Pair.inOrder(scenario.traits(pair.left()), scenario.traits(pair.right()));
            if (compared.verdict(ordered) instanceof Verdict.Weighed weighed
                    && weighed.mayBeSame()
                    && !pair.truth().equals("repost")) {
                double[] figures = contrast.figures(ordered.first(), ordered.second(), weighed);
                if (figures.length > 0) {
                    examples.add(new Example(figures, pair.isSame()));
                }
            }
        }
    }

    private static void print(String name, Evaluation.Counts counts) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d / %d / %d, precision %.3f, recall %.3f, F1 %.3f%n",
                name,
                counts.rightlyJoined(),
                counts.wronglyJoined(),
                counts.missed(),
                counts.precision(),
                counts.recall(),
                counts.f1());
    }

    private static void print(String name, double[] weights) {
        StringBuilder line = new StringBuilder(name);
        for (double weight : weights) {
            line.append(String.format(Locale.ROOT, " %.2f,", weight));
        }
        System.out.println(line);
    }
}
