package dev.jobtracker.jobs.duplicates;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The words that tell what an advertisement is about, its title's and its text's, and the known parts of its compounds.
 * What stands in every third advertisement is left out.
 */
final class TellingWords {

    private final int[] sorted;

    private TellingWords(int[] sorted) {
        this.sorted = sorted;
    }

    static TellingWords of(Traits traits) {
        Set<Integer> words = new HashSet<>(traits.title().words());
        words.addAll(traits.title().roles());
        Passage passage = traits.wording().passage();
        for (int index = 0; index < passage.size(); index++) {
            if (passage.weight(index) > 0) {
                words.add(passage.stem(index));
            }
        }
        passage.forEachPart(words::add);
        return new TellingWords(words.stream()
                .filter(word -> !Vocabulary.isGeneric(word))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray());
    }

    /** How far two say different things, 0 to 1, as {@link Tally#contradicts} has it. */
    double contradicts(TellingWords other) {
        int met = countShared(other, any -> true);
        double unmet = Math.min(sorted.length, other.sorted.length) - met;
        return unmet / (unmet + met + 1);
    }

    /** How many words of this one the other has and a third has not. */
    int sharedWith(TellingWords other, TellingWords third) {
        return countShared(other, word -> !third.has(word));
    }

    /** How many of the words that both have are wanted. */
    private int countShared(TellingWords other, IntPredicate wanted) {
        int count = 0;
        int beside = 0;
        for (int word : sorted) {
            while (beside < other.sorted.length && other.sorted[beside] < word) {
                beside++;
            }
            boolean shared = beside < other.sorted.length && other.sorted[beside] == word;
            count += shared && wanted.test(word) ? 1 : 0;
        }
        return count;
    }

    private boolean has(int word) {
        return Arrays.binarySearch(sorted, word) >= 0;
    }
}
