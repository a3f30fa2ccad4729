package dev.jobtracker.jobs.duplicates;

/** Every three words in a row of a text, and where they stand. Immutable. */
final class Runs {

    /** Words in a run. */
    static final int LENGTH = 3;

    private final int[] runs;
    private final int[] next;
    private final IntMap firsts;

    /** @param forms the folded form of each word, in order */
    Runs(int[] forms) {
        runs = new int[Math.max(0, forms.length - LENGTH + 1)];
        next = new int[runs.length];
        firsts = new IntMap(runs.length);
        for (int index = runs.length - 1; index >= 0; index--) {
            int hash = forms[index] * 31 + forms[index + 1];
            runs[index] = Vocabulary.mixed(hash * 31 + forms[index + 2]);
            next[index] = firsts.get(runs[index]);
            firsts.put(runs[index], index + 1);
        }
    }

    int count() {
        return runs.length;
    }

    /** The run that begins with this word. */
    int at(int word) {
        return runs[word];
    }

    /**
     * Where a run stands: at the expected word if it does, else after it and as near as can be, else where it stands
     * first; -1 where it does not.
     */
    int find(int run, int expected) {
        int place = firsts.get(run);
        if (place == 0 || (expected < runs.length && runs[expected] == run)) {
            return place == 0 ? -1 : expected;
        }
        int chosen = place - 1;
        while (chosen < expected && next[chosen] != 0) {
            chosen = next[chosen] - 1;
        }
        return chosen < expected ? place - 1 : chosen;
    }
}
