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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
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
    private final Map<Pair, Judgement> judgements = new HashMap<>();
    private final Map<UUID, List<UUID>> groups = new HashMap<>();
    private final Compared compared;
    private final Contrast contrast;

    private Clusters(Collection<Traits> all, Collection<Traits> beside, Compared compared) {
        all.forEach(traits -> postings.putIfAbsent(traits.id(), traits));
        this.compared = compared;
        contrast = new Contrast(postings.values(), beside, compared);
    }

    /**
     * The groups; each posting is in one, most often alone.
     *
     * @param known the clusters that some were put into before, where that is not to be asked again
     * @param beside what else there is to hold them against
     * @param compared the pairs that were compared before
     */
    static List<Cluster> of(
            Collection<Traits> all, Map<UUID, UUID> known, Collection<Traits> beside, Compared compared) {
        return new Clusters(all, beside, compared).build(known);
    }

    /** Compares the pairs that may be one opening until told that it is enough. */
    static void compare(Collection<Traits> all, Compared compared, BooleanSupplier enough) {
        Clusters clusters = new Clusters(all, List.of(), compared);
        for (Pair pair : clusters.candidates()) {
            if (enough.getAsBoolean()) {
                return;
            }
            var _ = clusters.judgement(pair);
        }
    }

    /** The groups, for somebody who waits for them: what has to be compared is, on all processors at once. */
    static List<Cluster> atOnce(Collection<Traits> all, Compared compared) {
        Clusters clusters = new Clusters(all, List.of(), compared);
        compared.compareAll(clusters.candidates());
        return clusters.build(Map.of());
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
        List<Joint> joints = joints();
        // What stood alone may be heard once others that say the same are together, so it is tried again.
        while (joints.removeIf(joint -> join(
                group(joint.pair().first().id()), group(joint.pair().second().id())))) {}
        return groups.values().stream().distinct().map(this::cluster).toList();
    }

    private List<UUID> group(UUID id) {
        return groups.getOrDefault(id, List.of(id));
    }

    private List<Joint> joints() {
        List<Joint> joints = new ArrayList<>();
        for (Pair pair : candidates()) {
            Verdict.Same same = judgement(pair).joined();
            if (same != null) {
                joints.add(new Joint(pair, same));
            }
        }
        joints.sort(Comparator.comparingInt((Joint joint) -> -joint.same().strength())
                .thenComparing(joint -> joint.pair().first().id())
                .thenComparing(joint -> joint.pair().second().id()));
        return joints;
    }

    private Set<Pair> candidates() {
        Map<Long, List<Traits>> blocks = new HashMap<>();
        postings.values()
                .forEach(traits -> traits.keys()
                        .forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(traits)));
        Set<Pair> pairs = new HashSet<>();
        for (List<Traits> block : blocks.values()) {
            for (int index = 1; index < block.size() && block.size() <= CROWD; index++) {
                for (int before = 0; before < index; before++) {
                    pairs.add(Pair.inOrder(block.get(before), block.get(index)));
                }
            }
        }
        return pairs;
    }

    /** Whether anything was joined. */
    private boolean join(List<UUID> one, List<UUID> other) {
        boolean joins = !one.equals(other) && belongTogether(one, other);
        if (joins) {
            put(one, other);
        }
        return joins;
    }

    private void put(List<UUID> one, List<UUID> other) {
        List<UUID> together = new ArrayList<>(one);
        together.addAll(other);
        together.sort(Comparator.naturalOrder());
        together.forEach(id -> groups.put(id, together));
    }

    /**
     * Whether two groups are one opening: nothing keeps two members apart, and what their texts say speaks for it on
     * the whole. A cut or copied text says nothing that the fuller one does not, so only the fuller is heard.
     */
    private boolean belongTogether(List<UUID> one, List<UUID> other) {
        Set<UUID> ones = voices(one);
        Set<UUID> others = voices(other);
        double sum = 0;
        int heard = 0;
        for (UUID left : one) {
            for (UUID right : other) {
                Judgement judgement = judgement(left, right);
                boolean voiced = ones.contains(left) && others.contains(right);
                if (judgement.keepsApart()) {
                    return false;
                }
                sum += voiced ? judgement.lean() : 0;
                heard += voiced ? 1 : 0;
            }
        }
        return heard > 0 && sum > 0;
    }

    /** The members of a group whose texts are not a part of another member's. */
    private Set<UUID> voices(List<UUID> group) {
        Set<UUID> voices = new HashSet<>();
        for (UUID id : group) {
            if (group.stream().noneMatch(other -> isFuller(other, id))) {
                voices.add(id);
            }
        }
        return voices;
    }

    private boolean isFuller(UUID one, UUID other) {
        int words = Integer.compare(
                traits(one).wording().words(), traits(other).wording().words());
        boolean longer = words > 0 || (words == 0 && one.compareTo(other) < 0);
        return longer && judgement(one, other).isSame() && compared.isVersion(traits(one), traits(other));
    }

    private Judgement judgement(UUID one, UUID other) {
        return judgement(Pair.inOrder(traits(one), traits(other)));
    }

    private Judgement judgement(Pair pair) {
        return judgements.computeIfAbsent(pair, this::judge);
    }

    private Judgement judge(Pair pair) {
        Verdict verdict = compared.verdict(pair);
        return verdict instanceof Verdict.Weighed weighed
                ? contrast.judge(pair.first(), pair.second(), weighed)
                : Judgement.of(verdict);
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
                .map(other -> judgement(id, other).joined())
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Verdict.Same::strength))
                .map(Verdict.Same::reason)
                .orElse(null);
    }

    private record Joint(Pair pair, Verdict.Same same) {}
}
