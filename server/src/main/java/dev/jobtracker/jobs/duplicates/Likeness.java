package dev.jobtracker.jobs.duplicates;

/**
 * How alike two texts are. A weight is the sum of the {@link Passage#weight} of different words.
 *
 * @param containment how much of the shorter text's runs of three words the longer has, 0 to 1
 * @param replaced the weight of plain words that one text has where the other has others, between runs that both have
 * @param replacedFacts the same of numbers and names
 * @param shared how much of what the less telling text says in its own wording the other says too, 0 to 1
 * @param own the weight of what the less telling text says in its own wording
 * @param sharedFacts as {@code shared}, of numbers, names and abbreviations alone
 * @param ownFacts as {@code own}, of numbers, names and abbreviations alone
 * @param covered how much of what the better met text says in its own wording touches what the other says, 0 to 1
 * @param contacts whether they name the same or other mail addresses and telephone numbers
 * @param words how many words the shorter one has
 * @param left what the left one says in its own wording
 * @param right what the right one says in its own wording
 */
record Likeness(
        double containment,
        int replaced,
        int replacedFacts,
        double shared,
        int own,
        double sharedFacts,
        int ownFacts,
        double covered,
        Contacts contacts,
        int words,
        OwnWords left,
        OwnWords right) {

    static final Likeness NONE =
            new Likeness(0, 0, 0, 0, 0, 0, 0, 0.5, Contacts.UNKNOWN, 0, OwnWords.NONE, OwnWords.NONE);

    /** Whether they agree on enough not to stand against one opening. */
    boolean mayBeOne() {
        return shared >= 0.3 || (ownFacts > 0 && sharedFacts > 0.99);
    }

    /** Whether one is the other with something around it, and with hardly anything replaced. */
    boolean isVersion() {
        return containment > 0.75 && replacedFacts <= 1 && replaced <= Math.max(2, words / 60);
    }

    /** What the mail addresses and telephone numbers of two texts say. */
    enum Contacts {
        SHARED,
        OTHER,
        UNKNOWN
    }
}
