package dev.jobtracker.jobs.duplicates;

/** The known words that an unknown one begins or ends with: whoever works at a {@code hjulsvarv} works on wheels. */
final class Compounds {

    private static final int SHORTEST = 7;
    private static final int PART = 4;
    private static final int LEAST_BESIDE = 3;

    private Compounds() {}

    /** The meaning of the longest known ending of a folded word; 0 for none. */
    static int ending(char[] word, int length) {
        for (int from = LEAST_BESIDE; length >= SHORTEST && from <= length - PART; from++) {
            int meaning = meaning(word, from, length);
            if (meaning != 0) {
                return meaning;
            }
        }
        return 0;
    }

    /** The meaning of the longest known beginning of a folded word, be it with a linking {@code s}; 0 for none. */
    static int beginning(char[] word, int length) {
        for (int end = length - LEAST_BESIDE; length >= SHORTEST && end >= PART; end--) {
            boolean linked = end > PART && word[end - 1] == 's';
            int meaning = meaning(word, 0, end);
            if (meaning == 0 && linked) {
                meaning = meaning(word, 0, end - 1);
            }
            if (meaning != 0) {
                return meaning;
            }
        }
        return 0;
    }

    private static int meaning(char[] word, int from, int end) {
        int hash = 0;
        for (int index = from; index < end; index++) {
            hash = hash * 31 + word[index];
        }
        return Vocabulary.meaning(Vocabulary.mixed(hash));
    }
}
