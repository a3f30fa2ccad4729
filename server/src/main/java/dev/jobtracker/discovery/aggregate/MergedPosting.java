package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.discovery.ReadyPosting;
import dev.jobtracker.jobs.duplicates.Cluster;
import dev.jobtracker.jobs.duplicates.Merge;
import dev.jobtracker.jobs.duplicates.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One opening in a search's answer, with every posting of it. Safe to share between threads. */
final class MergedPosting {

    private final Cluster cluster;
    private final List<Found> members;
    private volatile @Nullable ReadyPosting shown;

    MergedPosting(Cluster cluster, List<Found> members) {
        this.cluster = cluster;
        this.members = List.copyOf(members);
    }

    Cluster cluster() {
        return cluster;
    }

    List<Found> members() {
        return members;
    }

    private static MergedPosting alone(Found posting) {
        return new MergedPosting(
                new Cluster(posting.id(), List.of(new Cluster.Member(posting.id(), null))), List.of(posting));
    }

    /** Itself, or what it falls into when these are kept apart from the others. */
    List<MergedPosting> without(Set<UUID> apart) {
        if (members.size() == 1 || !hasOneOf(apart)) {
            return List.of(this);
        }
        List<MergedPosting> parts = new ArrayList<>();
        List<Found> rest =
                members.stream().filter(member -> !apart.contains(member.id())).toList();
        if (!rest.isEmpty()) {
            parts.add(new MergedPosting(cluster(rest), rest));
        }
        members.stream()
                .filter(member -> apart.contains(member.id()))
                .map(MergedPosting::alone)
                .forEach(parts::add);
        return parts;
    }

    private Cluster cluster(List<Found> rest) {
        Set<UUID> ids = rest.stream().map(Found::id).collect(Collectors.toSet());
        UUID best = best(rest);
        List<Cluster.Member> left = cluster.members().stream()
                .filter(member -> ids.contains(member.id()))
                .map(member -> rest.size() == 1 ? new Cluster.Member(member.id(), null) : member)
                .toList();
        return new Cluster(best, left);
    }

    private static UUID best(List<Found> postings) {
        return postings.size() == 1
                ? postings.getFirst().id()
                : Merge.best(postings.stream()
                                .map(Found::opening)
                                .map(Traits::of)
                                .toList())
                        .id();
    }

    /** What it would be of these postings alone; null where it is none of them. */
    @Nullable
    MergedPosting of(Set<UUID> postings) {
        List<Found> rest = members.stream()
                .filter(member -> postings.contains(member.id()))
                .toList();
        if (rest.size() == members.size()) {
            return this;
        }
        return rest.isEmpty() ? null : new MergedPosting(cluster(rest), rest);
    }

    boolean hasOneOf(Set<UUID> postings) {
        return members.stream().map(Found::id).anyMatch(postings::contains);
    }

    /** What everybody is shown of it; null until somebody was. */
    @Nullable
    ReadyPosting shown() {
        return shown;
    }

    void show(ReadyPosting posting) {
        shown = posting;
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        ReadyPosting ready = shown;
        int alone = 200 + members.stream().mapToInt(Found::weight).sum();
        return ready == null ? alone : alone + 3 * Weight.of(ready.posting());
    }
}
