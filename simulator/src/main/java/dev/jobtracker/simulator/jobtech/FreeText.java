package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.jobtech.Clause.Kind;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.world.Advert;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A query that was read. Places, occupations, skills and other words are joined by AND; the words of one kind by OR,
 * unless all are wanted.
 */
final class FreeText {

    private final Map<Kind, List<Clause>> wanted = new EnumMap<>(Kind.class);
    private final List<Clause> excluded = new ArrayList<>();
    private final boolean all;

    FreeText(List<Clause> clauses, boolean all) {
        this.all = all;
        for (Clause clause : clauses) {
            if (clause.excluded()) {
                excluded.add(clause);
            } else {
                wanted.computeIfAbsent(clause.kind(), kind -> new ArrayList<>()).add(clause);
            }
        }
    }

    /** Keeps what fits, each with a score of 0 to 1 where the best has 1. */
    List<Hit> search(List<Advert> candidates) {
        Clause[] clauses = wanted.values().stream().flatMap(List::stream).toArray(Clause[]::new);
        List<Advert> found = new ArrayList<>();
        List<double[]> weights = new ArrayList<>();
        int[] frequency = new int[clauses.length];
        for (Advert advert : candidates) {
            if (isExcluded(advert)) {
                continue;
            }
            double[] weight = new double[clauses.length];
            for (int index = 0; index < clauses.length; index++) {
                weight[index] = clauses[index].weight(advert);
                frequency[index] += weight[index] > 0 ? 1 : 0;
            }
            if (fits(weight)) {
                found.add(advert);
                weights.add(weight);
            }
        }
        return scored(found, weights, frequency, candidates.size());
    }

    private boolean isExcluded(Advert advert) {
        for (Clause clause : excluded) {
            if (clause.weight(advert) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The weights stand in the order of the kinds, and within a kind in that of its clauses. */
    private boolean fits(double[] weights) {
        int at = 0;
        for (List<Clause> kind : wanted.values()) {
            int hits = 0;
            for (int end = at + kind.size(); at < end; at++) {
                hits += weights[at] > 0 ? 1 : 0;
            }
            if (hits == 0 || (all && hits < kind.size())) {
                return false;
            }
        }
        return true;
    }

    private static List<Hit> scored(List<Advert> found, List<double[]> weights, int[] frequency, int candidates) {
        double[] scores = new double[found.size()];
        double best = 0;
        for (int hit = 0; hit < scores.length; hit++) {
            for (int clause = 0; clause < frequency.length; clause++) {
                double rarity = Math.log(1 + (double) candidates / Math.max(1, frequency[clause]));
                scores[hit] += weights.get(hit)[clause] * rarity;
            }
            best = Math.max(best, scores[hit]);
        }
        List<Hit> hits = new ArrayList<>();
        for (int hit = 0; hit < scores.length; hit++) {
            hits.add(new Hit(found.get(hit), best == 0 ? 1 : scores[hit] / best));
        }
        return hits;
    }

    /** What was recognised, as the reply shows it. */
    ObjectNode concepts() {
        ObjectNode json = Json.object();
        for (String suffix : List.of("", "_must", "_must_not")) {
            for (Kind kind : List.of(Kind.SKILL, Kind.OCCUPATION, Kind.LOCATION)) {
                List<Clause> clauses = switch (suffix) {
                    case "" -> wanted.getOrDefault(kind, List.of());
                    case "_must_not" ->
                        excluded.stream()
                                .filter(clause -> clause.kind() == kind)
                                .toList();
                    default -> List.of();
                };
                json.set(
                        kind.name().toLowerCase(Locale.ROOT) + suffix,
                        Json.array(clauses.stream().map(Clause::text).toList()));
            }
        }
        return json;
    }
}
