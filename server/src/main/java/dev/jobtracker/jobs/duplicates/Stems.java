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

    /** Which of these stems the others have too. */
    boolean[] in(IntMap others) {
        boolean[] in = new boolean[stems.length];
        for (int number = 0; number < stems.length; number++) {
            in[number] = others.get(stems[number]) != 0;
        }
        return in;
    }

    /** Which of these stems the others have too. */
    boolean[] in(Stems others) {
        return in(others.places);
    }
}
