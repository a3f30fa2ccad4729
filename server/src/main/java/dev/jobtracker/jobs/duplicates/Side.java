package dev.jobtracker.jobs.duplicates;

/** One of two texts that are held beside each other, and what it has to itself. For one thread and one pair. */
final class Side {

    private static final int PLAIN = 0;
    private static final int NAMES = 1;
    private static final int NUMBERS = 2;
    private static final int ALL_NUMBERS = 3;
    private static final int KINDS = 4;
    private static final int STRETCH = 5;
    private static final int SHORT_STRETCH = 3;

    private final Passage passage;
    private final Stems stems;
    private final boolean[] shared;
    private final boolean[] met;
    private final boolean[] named;

    /**
     * @param shared whether each word of it is in a run that both have
     * @param met which of its stems the other has too
     * @param names the stems of titles, companies and places, which tell nothing where they are repeated
     */
    Side(Passage passage, boolean[] shared, boolean[] met, int[] names) {
        this.passage = passage;
        this.stems = passage.distinct();
        this.shared = shared;
        this.met = met;
        this.named = stems.among(names);
    }

    /** What a text says outside the shared runs, and how much of it the other says too, by weight. */
    record Own(int all, int allShared, int facts, int factsShared) {}

    Own own() {
        boolean[] seen = new boolean[stems.count()];
        int all = 0;
        int allShared = 0;
        int facts = 0;
        int factsShared = 0;
        for (int index = 0; index < passage.size(); index++) {
            int stem = stems.of(index);
            int weight = passage.weight(index);
            if (shared[index] || weight == 0 || seen[stem] || named[stem]) {
                continue;
            }
            seen[stem] = true;
            all += weight;
            allShared += met[stem] ? weight : 0;
            facts += weight >= PassageBuilder.FACT ? weight : 0;
            factsShared += weight >= PassageBuilder.FACT && met[stem] ? weight : 0;
        }
        return new Own(all, allShared, facts, factsShared);
    }

    /** How many words of each kind the other has too, and how many it has not. */
    OwnWords words() {
        boolean[] seen = new boolean[stems.count()];
        boolean[] counted = new boolean[stems.count()];
        int[] both = new int[KINDS];
        int[] alone = new int[KINDS];
        for (int index = 0; index < passage.size(); index++) {
            int stem = stems.of(index);
            if (passage.weight(index) == 0 || named[stem]) {
                continue;
            }
            int[] tally = met[stem] ? both : alone;
            if (passage.isNumber(index) && !counted[stem]) {
                counted[stem] = true;
                tally[ALL_NUMBERS]++;
            }
            if (!shared[index] && !seen[stem]) {
                seen[stem] = true;
                tally[kind(index)]++;
            }
        }
        return new OwnWords(
                new Tally(both[PLAIN], alone[PLAIN]),
                new Tally(both[NAMES], alone[NAMES]),
                new Tally(both[NUMBERS], alone[NUMBERS]),
                new Tally(both[ALL_NUMBERS], alone[ALL_NUMBERS]));
    }

    private int kind(int index) {
        if (passage.isNumber(index)) {
            return NUMBERS;
        }
        return passage.weight(index) >= PassageBuilder.FACT ? NAMES : PLAIN;
    }

    /**
     * Of every five telling words in a row that are its own, whether the other has one, 0 to 1; below 0 where there are
     * none.
     */
    double covered() {
        int stretches = 0;
        int touched = 0;
        int words = 0;
        boolean touches = false;
        for (int index = 0; index <= passage.size(); index++) {
            boolean end = index == passage.size();
            if (!end && !shared[index] && passage.weight(index) > 0 && !named[stems.of(index)]) {
                words++;
                touches |= met[stems.of(index)] && !stems.isGeneric(stems.of(index));
            }
            if (words == STRETCH || (end && words >= SHORT_STRETCH)) {
                stretches++;
                touched += touches ? 1 : 0;
                words = 0;
                touches = false;
            }
        }
        return stretches == 0 ? -1 : touched / (double) stretches;
    }
}
