package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.JoinReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts postings that advertise one opening together. The clearest pairs go first, and two groups become one only when
 * no posting of the one is kept apart from any of the other and at least half of the pairs between them are the same: a
 * vague posting that resembles two openings does not make them one. The outcome depends on the postings alone, not on
 * their order.
 */
final class Clusters {

    /** More postings than this under one key say that the key tells nothing. */
    static final int CROWD = 100;

    private final Map<UUID, Traits> postings = new LinkedHashMap<>();
    private final Map<Pair, Verdict> verdicts = new HashMap<>();
    private final Map<Pair, Verdict> decisions = new HashMap<>();
    private final Map<UUID, List<UUID>> groups = new HashMap<>();
    private final Contrast contrast;

    private Clusters(Collection<Traits> all, Collection<Traits> beside) {
        all.forEach(traits -> postings.putIfAbsent(traits.id(), traits));
        contrast = new Contrast(postings.values(), beside, this::compared);
    }

    /**
     * The groups; each posting is in one, most often alone.
     *
     * @param known the clusters that some were put into before, where that is not to be asked again
     * @param beside what else there is to hold them against
     */
    static List<Cluster> of(Collection<Traits> all, Map<UUID, UUID> known, Collection<Traits> beside) {
        return new Clusters(all, beside).build(known);
    }

    private List<Cluster> build(Map<UUID, UUID> known) {
        postings.keySet().forEach(id -> groups.put(id, List.of(id)));
        Map<UUID, UUID> firsts = new HashMap<>();
        postings.keySet().stream().filter(known::containsKey).forEach(id -> {
            UUID first = firsts.putIfAbsent(known.get(id), id);
            if (first != null) {
                put(group(first), group(id));
            }
        });
        for (Joint joint : joints()) {
            join(group(joint.pair().first()), group(joint.pair().second()));
        }
        return groups.values().stream().distinct().map(this::cluster).toList();
    }

    private List<UUID> group(UUID id) {
        return groups.getOrDefault(id, List.of(id));
    }

    private List<Joint> joints() {
        List<Joint> joints = new ArrayList<>();
        for (Pair pair : candidates()) {
            if (verdict(pair) instanceof Verdict.Same same) {
                joints.add(new Joint(pair, same));
            }
        }
        joints.sort(Comparator.comparingInt((Joint joint) -> -joint.same().strength())
                .thenComparing(joint -> joint.pair().first())
                .thenComparing(joint -> joint.pair().second()));
        return joints;
    }

    private Set<Pair> candidates() {
        Map<Long, List<UUID>> blocks = new HashMap<>();
        postings.values()
                .forEach(traits -> traits.keys()
                        .forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(traits.id())));
        Set<Pair> pairs = new HashSet<>();
        for (List<UUID> block : blocks.values()) {
            for (int index = 1; index < block.size() && block.size() <= CROWD; index++) {
                for (int before = 0; before < index; before++) {
                    pairs.add(Pair.of(block.get(before), block.get(index)));
                }
            }
        }
        return pairs;
    }

    private void join(List<UUID> one, List<UUID> other) {
        if (!one.equals(other) && belongTogether(one, other)) {
            put(one, other);
        }
    }

    private void put(List<UUID> one, List<UUID> other) {
        List<UUID> together = new ArrayList<>(one);
        together.addAll(other);
        together.sort(Comparator.naturalOrder());
        together.forEach(id -> groups.put(id, together));
    }

    private boolean belongTogether(List<UUID> one, List<UUID> other) {
        int same = 0;
        for (UUID left : one) {
            for (UUID right : other) {
                Verdict verdict = verdict(Pair.of(left, right));
                if (verdict.keepsApart()) {
                    return false;
                }
                same += verdict.isSame() ? 1 : 0;
            }
        }
        return same * 2 >= one.size() * other.size();
    }

    private Verdict verdict(Pair pair) {
        return decisions.computeIfAbsent(pair, any -> decide(traits(pair.first()), traits(pair.second())));
    }

    private Verdict decide(Traits one, Traits other) {
        Verdict verdict = compared(one, other);
        return verdict instanceof Verdict.Weighed weighed ? contrast.decide(one, other, weighed) : verdict;
    }

    private Verdict compared(Traits one, Traits other) {
        return verdicts.computeIfAbsent(Pair.of(one.id(), other.id()), any -> Duplicates.compare(one, other));
    }

    private Traits traits(UUID id) {
        Traits traits = postings.get(id);
        if (traits == null) {
            throw new IllegalStateException("not one of the postings");
        }
        return traits;
    }

    private Cluster cluster(List<UUID> ids) {
        Traits best = ids.stream().map(this::traits).min(Best.FIRST).orElseThrow();
        List<Cluster.Member> members = ids.stream()
                .map(id -> new Cluster.Member(id, ids.size() == 1 ? null : reason(id, ids)))
                .toList();
        return new Cluster(best.id(), members);
    }

    /** The clearest of the reasons that tie a posting to the others; null where it was known to belong to them. */
    private @Nullable JoinReason reason(UUID id, List<UUID> others) {
        return others.stream()
                .filter(other -> !other.equals(id))
                .map(other -> verdict(Pair.of(id, other)))
                .filter(Verdict.Same.class::isInstance)
                .map(Verdict.Same.class::cast)
                .max(Comparator.comparingInt(Verdict.Same::strength))
                .map(Verdict.Same::reason)
                .orElse(null);
    }

    private record Pair(UUID first, UUID second) {

        static Pair of(UUID one, UUID other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private record Joint(Pair pair, Verdict.Same same) {}
}
