package dev.jobtracker.jobs.duplicates;

import java.util.Arrays;

/** Lays one text beside another and finds the runs of three words that they share. For one thread and one pair. */
final class Alignment {

    private static final int RUN = 3;

    private final Passage left;
    private final Passage right;
    private final boolean[] leftShared;
    private final boolean[] rightShared;
    private final int[] partners;
    private int runsShared;

    Alignment(Passage left, Passage right) {
        this.left = left;
        this.right = right;
        leftShared = new boolean[left.size()];
        rightShared = new boolean[right.size()];
        partners = new int[Math.max(0, left.size() - RUN + 1)];
        Arrays.fill(partners, -1);
        align();
    }

    /** Gives each run of the left text the run of the right one that goes on where the last one ended, or the next. */
    private void align() {
        int[] next = new int[Math.max(0, right.size() - RUN + 1)];
        IntMap places = new IntMap(next.length);
        for (int index = next.length - 1; index >= 0; index--) {
            int run = run(right, index);
            next[index] = places.get(run);
            places.put(run, index + 1);
        }
        int expected = 0;
        for (int index = 0; index < partners.length; index++) {
            int run = run(left, index);
            int place = places.get(run);
            if (place != 0) {
                boolean goesOn = expected < next.length && run(right, expected) == run;
                int chosen = goesOn ? expected : nearest(place - 1, next, expected);
                share(index, chosen);
                expected = chosen + 1;
            }
        }
    }

    private static int nearest(int first, int[] next, int expected) {
        int chosen = first;
        while (chosen < expected && next[chosen] != 0) {
            chosen = next[chosen] - 1;
        }
        return chosen < expected ? first : chosen;
    }

    private void share(int leftRun, int rightRun) {
        partners[leftRun] = rightRun;
        runsShared++;
        Arrays.fill(leftShared, leftRun, leftRun + RUN, true);
        Arrays.fill(rightShared, rightRun, rightRun + RUN, true);
    }

    private static int run(Passage passage, int index) {
        int hash = passage.form(index) * 31 + passage.form(index + 1);
        return Vocabulary.mixed(hash * 31 + passage.form(index + 2));
    }

    boolean[] leftShared() {
        return leftShared;
    }

    boolean[] rightShared() {
        return rightShared;
    }

    /** How much of the shorter text's runs the longer has, 0 to 1. */
    double containment() {
        int shorter = Math.min(left.size(), right.size()) - RUN + 1;
        return shorter <= 0 ? 0 : Math.min(1.0, runsShared / (double) shorter);
    }

    /** Shows every gap between two runs that follow each other in both texts. */
    void forEachGap(Gaps gaps) {
        int last = -1;
        for (int index = 0; index < partners.length; index++) {
            if (partners[index] < 0) {
                continue;
            }
            int leftFrom = last + RUN;
            int rightFrom = last < 0 ? 0 : partners[last] + RUN;
            if (last >= 0 && index > leftFrom && partners[index] > rightFrom) {
                gaps.gap(leftFrom, index, rightFrom, partners[index]);
            }
            last = index;
        }
    }

    /** Takes what stands between two shared runs. */
    interface Gaps {

        void gap(int leftFrom, int leftTo, int rightFrom, int rightTo);
    }
}
