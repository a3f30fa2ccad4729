package dev.jobtracker.jobs.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What pairs of postings are to each other. While more postings keep coming and all of them are merged again, no pair
 * is compared twice. For one thread.
 */
public final class Compared {

    private final Map<Pair, Verdict> verdicts = new HashMap<>();
    private final Map<Pair, Boolean> hands = new HashMap<>();
    private final Map<Pair, Boolean> versions = new HashMap<>();

    /** Compares those that were not compared before, on all processors at once. */
    void compareAll(Collection<Pair> pairs) {
        List<Pair> unknown =
                pairs.stream().filter(pair -> !verdicts.containsKey(pair)).toList();
        List<Verdict> found = unknown.parallelStream()
                .map(pair -> Duplicates.compare(pair.first(), pair.second()))
                .toList();
        for (int index = 0; index < found.size(); index++) {
            verdicts.put(unknown.get(index), found.get(index));
        }
    }

    Verdict verdict(Traits one, Traits other) {
        return verdict(Pair.inOrder(one, other));
    }

    Verdict verdict(Pair pair) {
        return verdicts.computeIfAbsent(pair, any -> Duplicates.compare(any.first(), any.second()));
    }

    boolean isVersion(Traits one, Traits other) {
        return versions.computeIfAbsent(
                Pair.inOrder(one, other), pair -> Duplicates.isVersion(pair.first(), pair.second()));
    }

    boolean isOfOneHand(Traits one, Traits other) {
        return hands.computeIfAbsent(new Pair(one, other), pair -> Contrast.isOfOneHand(pair.first(), pair.second()));
    }
}
