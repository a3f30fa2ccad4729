package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.duplicates.Likeness.Contacts;

/** Measures how alike two advertisements are. For one thread and one pair. */
final class Texts {

    private static final int PLAIN = 0;
    private static final int NAMES = 1;
    private static final int NUMBERS = 2;
    private static final int ALL_NUMBERS = 3;
    private static final int KINDS = 4;
    private static final int STRETCH = 5;
    private static final int SHORT_STRETCH = 3;

    private final Passage left;
    private final Passage right;
    private final IntMap names;
    private final Alignment alignment;
    private int replaced;
    private int replacedFacts;

    private Texts(Passage left, Passage right, IntMap names) {
        this.left = left;
        this.right = right;
        this.names = names;
        alignment = new Alignment(left, right);
    }

    /** @param names the stems of titles, companies and places, which tell nothing where they are repeated */
    static Likeness compare(Passage left, Passage right, IntMap names) {
        boolean empty = left.size() == 0 || right.size() == 0;
        return empty ? Likeness.NONE : new Texts(left, right, names).likeness();
    }

    private Likeness likeness() {
        alignment.forEachGap(this::weighGap);
        IntMap leftStems = left.distinctStems();
        IntMap rightStems = right.distinctStems();
        Own leftOwn = own(left, alignment.leftShared(), rightStems);
        Own rightOwn = own(right, alignment.rightShared(), leftStems);
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
                covered(leftStems, rightStems),
                contacts(),
                Math.min(left.size(), right.size()),
                words(left, alignment.leftShared(), rightStems),
                words(right, alignment.rightShared(), leftStems));
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

    private Own own(Passage passage, boolean[] shared, IntMap other) {
        IntMap seen = new IntMap(64);
        int all = 0;
        int allShared = 0;
        int facts = 0;
        int factsShared = 0;
        for (int index = 0; index < passage.size(); index++) {
            int stem = passage.stem(index);
            int weight = passage.weight(index);
            if (shared[index] || weight == 0 || seen.get(stem) != 0 || names.get(stem) != 0) {
                continue;
            }
            seen.put(stem, 1);
            boolean met = other.get(stem) != 0;
            all += weight;
            allShared += met ? weight : 0;
            facts += weight >= PassageBuilder.FACT ? weight : 0;
            factsShared += weight >= PassageBuilder.FACT && met ? weight : 0;
        }
        return new Own(all, allShared, facts, factsShared);
    }

    private OwnWords words(Passage passage, boolean[] shared, IntMap other) {
        IntMap seen = new IntMap(64);
        IntMap counted = new IntMap(32);
        int[] met = new int[KINDS];
        int[] unmet = new int[KINDS];
        for (int index = 0; index < passage.size(); index++) {
            int stem = passage.stem(index);
            if (passage.weight(index) == 0 || names.get(stem) != 0) {
                continue;
            }
            int[] tally = other.get(stem) == 0 ? unmet : met;
            if (passage.isNumber(index) && counted.get(stem) == 0) {
                counted.put(stem, 1);
                tally[ALL_NUMBERS]++;
            }
            if (!shared[index] && seen.get(stem) == 0) {
                seen.put(stem, 1);
                tally[kind(passage, index)]++;
            }
        }
        return new OwnWords(
                new Tally(met[PLAIN], unmet[PLAIN]),
                new Tally(met[NAMES], unmet[NAMES]),
                new Tally(met[NUMBERS], unmet[NUMBERS]),
                new Tally(met[ALL_NUMBERS], unmet[ALL_NUMBERS]));
    }

    private double covered(IntMap leftStems, IntMap rightStems) {
        double one = covered(left, alignment.leftShared(), rightStems);
        double other = covered(right, alignment.rightShared(), leftStems);
        return one < 0 && other < 0 ? 0.5 : Math.max(one, other);
    }

    /**
     * Of every five telling words in a row that are its own, whether the other has one; below 0 where there are none.
     */
    private double covered(Passage passage, boolean[] shared, IntMap other) {
        int stretches = 0;
        int met = 0;
        int words = 0;
        boolean meets = false;
        for (int index = 0; index <= passage.size(); index++) {
            boolean end = index == passage.size();
            if (!end && !shared[index] && passage.weight(index) > 0 && names.get(passage.stem(index)) == 0) {
                int stem = passage.stem(index);
                words++;
                meets |= other.get(stem) != 0 && !Vocabulary.isGeneric(stem);
            }
            if (words == STRETCH || (end && words >= SHORT_STRETCH)) {
                stretches++;
                met += meets ? 1 : 0;
                words = 0;
                meets = false;
            }
        }
        return stretches == 0 ? -1 : met / (double) stretches;
    }

    private static int kind(Passage passage, int index) {
        if (passage.isNumber(index)) {
            return NUMBERS;
        }
        return passage.weight(index) >= PassageBuilder.FACT ? NAMES : PLAIN;
    }

    /** What a text says outside the shared runs, and how much of it the other says too. */
    private record Own(int all, int allShared, int facts, int factsShared) {}

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
