package dev.jobtracker.jobs.duplicates;

/** The folded letters of one word while it is read. What is longer than any word is cut. For one thread. */
final class WordBuffer {

    private final char[] letters = new char[64];
    private int length;

    void clear() {
        length = 0;
    }

    /** @param folded one or two letters, as {@link Letters#fold} gives them */
    void append(int folded) {
        if (length < letters.length) {
            letters[length++] = (char) folded;
        }
        if (folded >>> 16 != 0 && length < letters.length) {
            letters[length++] = (char) (folded >>> 16);
        }
    }

    /** Forgets what was appended after that many letters. */
    void cutTo(int length) {
        this.length = length;
    }

    int length() {
        return length;
    }

    boolean startsWithDigit() {
        return length > 0 && letters[0] >= '0' && letters[0] <= '9';
    }

    /** The number that stands for the word. */
    int form() {
        int hash = 0;
        for (int index = 0; index < length; index++) {
            hash = hash * 31 + letters[index];
        }
        return Vocabulary.mixed(hash);
    }

    int stem() {
        return Stem.of(letters, length);
    }

    /** The meanings of its known beginning and ending; 0 for none. */
    int beginning() {
        return Compounds.beginning(letters, length);
    }

    int ending() {
        return Compounds.ending(letters, length);
    }
}
