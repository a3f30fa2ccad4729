package dev.jobtracker.jobs.duplicates;

import java.util.HashMap;
import java.util.Map;

/**
 * What pairs of postings are to each other. While more postings keep coming and all of them are merged again, no pair
 * is compared twice. For one thread.
 */
public final class Compared {

    private final Map<Pair, Verdict> verdicts = new HashMap<>();
    private final Map<Pair, Boolean> hands = new HashMap<>();
    private final Map<Pair, Boolean> versions = new HashMap<>();

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
