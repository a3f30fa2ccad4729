package dev.jobtracker.jobs.clusters;

import dev.jobtracker.jobs.duplicates.Duplicates;
import dev.jobtracker.jobs.duplicates.Traits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Some postings with all that they may belong together with: found by their keys, compared whole where names and places
 * leave it possible, and with the clusters that they and their likes are in. For one thread, within one reading.
 */
final class Neighbourhood {

    private final DSLContext db;
    private final Map<Integer, Candidate> whole = new LinkedHashMap<>();
    private final Map<Integer, Set<Long>> keys = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> likes = new HashMap<>();
    private List<Traits> beside = List.of();

    Neighbourhood(DSLContext db) {
        this.db = db;
    }

    /** The keys of the postings it was made for. */
    Map<Integer, Set<Long>> keys() {
        return keys;
    }

    /** All that was compared. */
    List<Traits> beside() {
        return beside;
    }

    /** Groups of postings of which none is like one outside. */
    List<Set<Candidate>> around(Collection<Integer> numbers) {
        whole.putAll(CandidateRows.whole(db, numbers));
        whole.values()
                .forEach(candidate ->
                        keys.put(candidate.number(), candidate.traits().keys()));
        compare(pairs());
        beside = whole.values().stream().map(Candidate::traits).toList();
        addCompanions();
        return groups();
    }

    /** Each posting with those that share a key, in the index or among themselves. */
    private Map<Integer, Set<Integer>> pairs() {
        Set<Long> all = new HashSet<>();
        keys.values().forEach(all::addAll);
        Map<Long, List<Integer>> holders = PostingKeys.find(db, all);
        keys.forEach((number, hashes) -> hashes.forEach(hash -> {
            List<Integer> others = holders.computeIfAbsent(hash, any -> new ArrayList<>());
            if (!others.contains(number)) {
                others.add(number);
            }
        }));
        Map<Integer, Set<Integer>> pairs = new LinkedHashMap<>();
        keys.forEach((number, hashes) -> {
            Set<Integer> others = pairs.computeIfAbsent(number, any -> new HashSet<>());
            hashes.forEach(hash -> others.addAll(holders.getOrDefault(hash, List.of())));
            others.remove(number);
        });
        return pairs;
    }

    private void compare(Map<Integer, Set<Integer>> pairs) {
        Set<Integer> strangers = new HashSet<>();
        pairs.values().forEach(strangers::addAll);
        strangers.removeAll(whole.keySet());
        Map<Integer, Candidate> names = CandidateRows.names(db, strangers);
        pairs.forEach((number, others) -> others.removeIf(other -> !mayBeSame(number, other, names)));
        Set<Integer> wanted = new HashSet<>();
        pairs.values().forEach(wanted::addAll);
        wanted.removeAll(whole.keySet());
        whole.putAll(CandidateRows.whole(db, wanted));
        pairs.forEach((number, others) -> others.forEach(other -> compare(number, other)));
    }

    private boolean mayBeSame(Integer number, Integer other, Map<Integer, Candidate> names) {
        Candidate candidate = names.getOrDefault(other, whole.get(other));
        Candidate own = whole.get(number);
        return candidate != null && own != null && Duplicates.mayBeSame(own.traits(), candidate.traits());
    }

    private void compare(Integer number, Integer other) {
        Candidate one = whole.get(number);
        Candidate two = whole.get(other);
        if (one != null
                && two != null
                && Duplicates.compare(one.traits(), two.traits()).mayBeSame()) {
            likes.computeIfAbsent(number, any -> new HashSet<>()).add(other);
            likes.computeIfAbsent(other, any -> new HashSet<>()).add(number);
        }
    }

    /** Whoever shares a cluster with one of the postings, or with one that is like them, may be concerned too. */
    private void addCompanions() {
        Set<Integer> concerned = new HashSet<>(keys.keySet());
        concerned.addAll(likes.keySet());
        whole.keySet().retainAll(concerned);
        Set<UUID> clusters = new HashSet<>();
        whole.values().forEach(candidate -> clusters.add(candidate.cluster()));
        CandidateRows.ofClusters(db, clusters).forEach(whole::putIfAbsent);
        Map<UUID, Integer> first = new HashMap<>();
        whole.values().forEach(candidate -> {
            Integer other = first.putIfAbsent(candidate.cluster(), candidate.number());
            if (other != null) {
                likes.computeIfAbsent(candidate.number(), any -> new HashSet<>())
                        .add(other);
                likes.computeIfAbsent(other, any -> new HashSet<>()).add(candidate.number());
            }
        });
    }

    private List<Set<Candidate>> groups() {
        List<Set<Candidate>> groups = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Integer number : whole.keySet()) {
            Set<Candidate> group = new HashSet<>();
            collect(number, seen, group);
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private void collect(Integer start, Set<Integer> seen, Set<Candidate> group) {
        List<Integer> waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty()) {
            Integer number = waiting.removeLast();
            Candidate candidate = whole.get(number);
            if (candidate != null && seen.add(number)) {
                group.add(candidate);
                waiting.addAll(likes.getOrDefault(number, Set.of()));
            }
        }
    }
}
