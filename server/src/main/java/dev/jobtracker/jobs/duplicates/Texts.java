package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.duplicates.Likeness.Contacts;
import dev.jobtracker.jobs.duplicates.Side.Own;

/** Measures how alike two advertisements are. For one thread and one pair. */
final class Texts {

    private final Passage left;
    private final Passage right;
    private final Side leftSide;
    private final Side rightSide;
    private final Alignment alignment;
    private int replaced;
    private int replacedFacts;

    private Texts(Passage left, Passage right, int[] names) {
        this.left = left;
        this.right = right;
        alignment = new Alignment(left, right);
        boolean[] leftMet = new boolean[left.distinct().count()];
        boolean[] rightMet = new boolean[right.distinct().count()];
        int[] inRight = left.distinct().in(right.distinct());
        for (int number = 0; number < inRight.length; number++) {
            if (inRight[number] >= 0) {
                leftMet[number] = true;
                rightMet[inRight[number]] = true;
            }
        }
        leftSide = new Side(left, alignment.leftShared(), leftMet, names);
        rightSide = new Side(right, alignment.rightShared(), rightMet, names);
    }

    /** @param names the stems of titles, companies and places, which tell nothing where they are repeated */
    static Likeness compare(Passage left, Passage right, int[] names) {
        boolean empty = left.size() == 0 || right.size() == 0;
        return empty ? Likeness.NONE : new Texts(left, right, names).likeness();
    }

    private Likeness likeness() {
        alignment.forEachGap(this::weighGap);
        Own leftOwn = leftSide.own();
        Own rightOwn = rightSide.own();
        Own lesser = leftOwn.all() < rightOwn.all() ? leftOwn : rightOwn;
        Own lesserFacts = leftOwn.facts() < rightOwn.facts() ? leftOwn : rightOwn;
        return new Likeness(
                alignment.containment(),
                replaced,
                replacedFacts,
                part(lesser.allShared(), lesser.all()),
                lesser.all(),
                part(lesserFacts.factsShared(), lesserFacts.facts()),
                lesserFacts.facts(),
                covered(),
                contacts(),
                Math.min(left.size(), right.size()),
                leftSide.words(),
                rightSide.words());
    }

    private static double part(int some, int all) {
        return all == 0 ? 0 : some / (double) all;
    }

    private void weighGap(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        long gone = only(left, alignment.leftShared(), leftFrom, leftTo, right, rightFrom, rightTo);
        long come = only(right, alignment.rightShared(), rightFrom, rightTo, left, leftFrom, leftTo);
        replaced += (int) Math.min(gone & 0xFFFF, come & 0xFFFF);
        replacedFacts += (int) Math.min(gone >>> 16, come >>> 16);
    }

    /** The weight of the words that only one side of a gap has: plain ones in the low 16 bits, facts above. */
    private static long only(Passage passage, boolean[] shared, int from, int to, Passage other, int start, int end) {
        int plain = 0;
        long facts = 0;
        for (int index = from; index < to; index++) {
            boolean tells = !shared[index] && passage.weight(index) > 0;
            if (tells && !has(other, start, end, passage.stem(index))) {
                boolean fact = passage.weight(index) >= PassageBuilder.FACT;
                facts += fact ? passage.weight(index) : 0;
                plain += fact ? 0 : passage.weight(index);
            }
        }
        return facts << 16 | plain;
    }

    private static boolean has(Passage passage, int from, int to, int stem) {
        for (int index = from; index < to; index++) {
            if (passage.stem(index) == stem) {
                return true;
            }
        }
        return false;
    }

    private double covered() {
        double one = leftSide.covered();
        double other = rightSide.covered();
        return one < 0 && other < 0 ? 0.5 : Math.max(one, other);
    }

    private Contacts contacts() {
        IntMap known = new IntMap(16);
        boolean any = false;
        for (int index = 0; index < left.size(); index++) {
            if (left.weight(index) >= PassageBuilder.CONTACT) {
                known.put(left.stem(index), 1);
                any = true;
            }
        }
        boolean others = false;
        for (int index = 0; any && index < right.size(); index++) {
            if (right.weight(index) >= PassageBuilder.CONTACT) {
                if (known.get(right.stem(index)) != 0) {
                    return Contacts.SHARED;
                }
                others = true;
            }
        }
        return others ? Contacts.OTHER : Contacts.UNKNOWN;
    }
}
