package dev.jobtracker.jobs.duplicates;

import java.util.Arrays;

/** Lays one text beside another and finds the runs of three words that they share. For one thread and one pair. */
final class Alignment {

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
        partners = new int[left.runs().count()];
        Arrays.fill(partners, -1);
        align();
    }

    /** Gives each run of the left text the run of the right one that goes on where the last one ended, or the next. */
    private void align() {
        Runs ours = left.runs();
        Runs theirs = right.runs();
        int expected = 0;
        for (int index = 0; index < partners.length; index++) {
            int found = theirs.find(ours.at(index), expected);
            if (found >= 0) {
                share(index, found);
                expected = found + 1;
            }
        }
    }

    private void share(int leftRun, int rightRun) {
        partners[leftRun] = rightRun;
        runsShared++;
        Arrays.fill(leftShared, leftRun, leftRun + Runs.LENGTH, true);
        Arrays.fill(rightShared, rightRun, rightRun + Runs.LENGTH, true);
    }

    boolean[] leftShared() {
        return leftShared;
    }

    boolean[] rightShared() {
        return rightShared;
    }

    /** How much of the shorter text's runs the longer has, 0 to 1. */
    double containment() {
        int shorter = Math.min(left.size(), right.size()) - Runs.LENGTH + 1;
        return shorter <= 0 ? 0 : Math.min(1.0, runsShared / (double) shorter);
    }

    /** Shows every gap between two runs that follow each other in both texts. */
    void forEachGap(Gaps gaps) {
        int last = -1;
        for (int index = 0; index < partners.length; index++) {
            if (partners[index] < 0) {
                continue;
            }
            int leftFrom = last + Runs.LENGTH;
            int rightFrom = last < 0 ? 0 : partners[last] + Runs.LENGTH;
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
