package dev.jobtracker.jobs.duplicates;

import java.util.Arrays;

/** The stems of a text, each once and with a number from 0 on. Immutable. */
final class Stems {

    private final IntMap places;
    private final int[] stems;
    private final int[] ofWords;
    private final boolean[] generic;

    /** @param words the stem of each word, in order */
    Stems(int[] words) {
        places = new IntMap(words.length / 2);
        int[] each = new int[words.length];
        int count = 0;
        ofWords = new int[words.length];
        for (int index = 0; index < words.length; index++) {
            int place = places.get(words[index]);
            if (place == 0) {
                each[count++] = words[index];
                place = count;
                places.put(words[index], place);
            }
            ofWords[index] = place - 1;
        }
        stems = Arrays.copyOf(each, count);
        generic = new boolean[count];
        for (int number = 0; number < count; number++) {
            generic[number] = Vocabulary.isGeneric(stems[number]);
        }
    }

    int count() {
        return stems.length;
    }

    /** The number of a word's stem. */
    int of(int word) {
        return ofWords[word];
    }

    /** Whether a stem stands in so many advertisements that it tells nothing. */
    boolean isGeneric(int number) {
        return generic[number];
    }

    /** The number of a stem; -1 where the text does not have it. */
    int numberOf(int stem) {
        return places.get(stem) - 1;
    }

    /** Which of these stems are among those. */
    boolean[] among(int[] those) {
        boolean[] among = new boolean[stems.length];
        for (int stem : those) {
            int number = numberOf(stem);
            if (number >= 0) {
                among[number] = true;
            }
        }
        return among;
    }

    /** For each of these stems its number in another text; -1 where that one does not have it. */
    int[] in(Stems other) {
        int[] numbers = new int[stems.length];
        for (int number = 0; number < stems.length; number++) {
            numbers[number] = other.numberOf(stems[number]);
        }
        return numbers;
    }
}
