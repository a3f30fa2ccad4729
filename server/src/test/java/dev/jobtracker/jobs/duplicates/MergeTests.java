package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.JoinReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergeTests {

    private static final List<Opening> ALL =
            List.copyOf(LabelledPairs.openings().values());

    @Test
    void comesToTheSameInWhateverOrderPostingsCome() {
        Set<Set<UUID>> first = groups(Merge.of(traits(ALL)));
        for (int seed = 0; seed < 3; seed++) {
            List<Opening> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(groups(Merge.of(traits(shuffled)))).isEqualTo(first);
        }
    }

    @Test
    void comesToTheSameWhenPostingsComeBitByBit() {
        List<Traits> all = traits(ALL);
        Compared compared = new Compared();
        for (int come = 20; come < all.size(); come += 150) {
            Merge.compare(all.subList(0, come), compared, () -> false);
            assertThat(Merge.of(all.subList(0, come), compared)).isEqualTo(Merge.of(all.subList(0, come)));
        }

        assertThat(Merge.of(all, compared)).isEqualTo(Merge.of(all));
    }

    @Test
    void putsEveryPostingIntoOneCluster() {
        List<UUID> members = Merge.of(traits(ALL)).stream()
                .flatMap(cluster -> cluster.members().stream())
                .map(Cluster.Member::id)
                .toList();

        assertThat(members).doesNotHaveDuplicates().hasSameSizeAs(ALL);
    }

    @Test
    void neverPutsTwoPostingsTogetherThatAreKeptApart() {
        Map<UUID, Opening> byId = new HashMap<>();
        ALL.forEach(opening -> byId.put(opening.id(), opening));
        for (Set<UUID> group : groups(Merge.of(traits(ALL)))) {
            for (UUID one : group) {
                for (UUID other : group) {
                    assertThat(one.equals(other) || !keptApart(byId, one, other))
                            .isTrue();
                }
            }
        }
    }

    private static boolean keptApart(Map<UUID, Opening> byId, UUID one, UUID other) {
        Verdict verdict =
                Duplicates.compare(Objects.requireNonNull(byId.get(one)), Objects.requireNonNull(byId.get(other)));
        return verdict instanceof Verdict.Different || verdict instanceof Verdict.Repost;
    }

    /** A text that was cut resembles a rewritten one less than the whole text does. */
    @Test
    void hearsTheWholeTextAndNotWhatWasCutFromIt() {
        List<Opening> openings = Stream.of("payments-backend/0", "payments-backend/1", "payments-backend/3")
                .map(LabelledPairs::opening)
                .toList();

        assertThat(groups(Merge.of(traits(openings)))).hasSize(1);
    }

    @Test
    void keepsTheOrderOfTheFirstPostings() {
        List<Cluster> clusters = Merge.of(traits(ALL.subList(0, 12)));

        assertThat(clusters.getFirst().members())
                .extracting(Cluster.Member::id)
                .contains(ALL.getFirst().id());
    }

    @Test
    void showsAClusterByItsFullestPosting() {
        Opening cut = LabelledPairs.opening("care-home-assistants/2");
        Opening whole = LabelledPairs.opening("care-home-assistants/0");

        List<Cluster> clusters = Merge.of(traits(List.of(cut, whole)));

        assertThat(clusters).hasSize(1);
        assertThat(clusters.getFirst().best()).isEqualTo(whole.id());
        assertThat(clusters.getFirst().members())
                .extracting(Cluster.Member::reason)
                .containsOnly(JoinReason.NEAR_SAME_TEXT);
    }

    @Test
    void leavesTogetherWhatIsKnownToBe() {
        Opening one = LabelledPairs.opening("care-home-assistants/0");
        Opening other = LabelledPairs.opening("oncology-nurse/0");
        UUID name = UUID.randomUUID();

        List<Cluster> clusters =
                Merge.of(traits(List.of(one, other)), Map.of(one.id(), name, other.id(), name), List.of());

        assertThat(clusters).hasSize(1);
        assertThat(clusters.getFirst().members())
                .extracting(Cluster.Member::reason)
                .containsOnlyNulls();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Merge.of(traits(List.of()))).isEmpty();
        assertThat(Merge.of(traits(List.of(ALL.getFirst(), ALL.getFirst())))).hasSize(1);
    }

    private static List<Traits> traits(List<Opening> openings) {
        return openings.stream().map(Traits::of).toList();
    }

    private static Set<Set<UUID>> groups(List<Cluster> clusters) {
        return clusters.stream()
                .map(cluster -> cluster.members().stream()
                        .map(Cluster.Member::id)
                        .collect(Collectors.toCollection(HashSet::new)))
                .collect(Collectors.toSet());
    }
}
