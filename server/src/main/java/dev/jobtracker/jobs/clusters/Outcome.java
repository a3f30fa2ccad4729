package dev.jobtracker.jobs.clusters;

import dev.jobtracker.jobs.duplicates.Cluster;
import dev.jobtracker.jobs.duplicates.Merge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is to be written after some postings were put together. For one thread. */
final class Outcome {

    private final Map<Integer, Set<Long>> keys;
    private final Instant now;
    private final List<Membership> memberships = new ArrayList<>();
    private final Set<UUID> touched = new HashSet<>();
    private final Map<UUID, Optional<Instant>> shared = new LinkedHashMap<>();

    Outcome(Map<Integer, Set<Long>> keys, Instant now) {
        this.keys = keys;
        this.now = now;
    }

    Map<Integer, Set<Long>> keys() {
        return keys;
    }

    /** Where postings belong that belonged elsewhere before. */
    List<Membership> memberships() {
        return memberships;
    }

    /** The clusters that may have gained or lost postings. */
    Set<UUID> touched() {
        return touched;
    }

    /** Those of them with several postings, and when the leading one closes before another. */
    Map<UUID, Optional<Instant>> shared() {
        return shared;
    }

    /** A cluster goes by the posting that the catalog has known longest. */
    void add(Cluster cluster, Map<UUID, Candidate> candidates) {
        List<Candidate> members = cluster.members().stream()
                .map(member -> Objects.requireNonNull(candidates.get(member.id())))
                .toList();
        UUID id = members.stream()
                .min(Comparator.comparingInt(Candidate::number))
                .map(oldest -> oldest.traits().id())
                .orElseThrow();
        Candidate leading = leading(members);
        for (Cluster.Member member : cluster.members()) {
            Candidate candidate = Objects.requireNonNull(candidates.get(member.id()));
            Membership membership = new Membership(candidate.number(), id, candidate.equals(leading), member.reason());
            if (membership.isNewsOf(candidate)) {
                memberships.add(membership);
            }
            touched.add(candidate.cluster());
        }
        touched.add(id);
        if (members.size() > 1) {
            shared.put(id, closesAt(leading, members));
        }
    }

    /** The best of those that are open; the best of all when none is. */
    private Candidate leading(List<Candidate> members) {
        List<Candidate> open = members.stream().filter(this::isOpen).toList();
        List<Candidate> eligible = open.isEmpty() ? members : open;
        UUID best =
                Merge.best(eligible.stream().map(Candidate::traits).toList()).id();
        return eligible.stream()
                .filter(candidate -> candidate.traits().id().equals(best))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpen(Candidate candidate) {
        Instant expires = candidate.expiresAt();
        return candidate.open() && (expires == null || expires.isAfter(now));
    }

    private Optional<Instant> closesAt(Candidate leading, List<Candidate> members) {
        boolean another = members.stream().anyMatch(member -> !member.equals(leading) && isOpen(member));
        return another && isOpen(leading) ? Optional.ofNullable(leading.expiresAt()) : Optional.empty();
    }
}
