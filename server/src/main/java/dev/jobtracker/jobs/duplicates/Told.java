package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.duplicates.Likeness.Contacts;

/** What two advertisements' texts say about whether they are for one opening. */
enum Told {
    /** The same words, perhaps cut or with a board's own around them. */
    NEAR_SAME,
    /** The same numbers, names and matters in other words or another language. */
    SAME_FACTS,
    UNCLEAR,
    /** Other words throughout, whatever they say. */
    RETOLD,
    /** One of them has no text to speak of. */
    NOTHING,
    /** Other work, or the same words with other facts in their midst. */
    OTHER;

    private static final int FEWEST_WORDS = 12;
    /** Texts with this much of their runs in common are versions of each other. */
    static final double VERSION = 0.75;
    /** What a board adds or a cut leaves at the end of a version may weigh this much. */
    private static final int TRIMMINGS = 6;

    static Told by(Likeness texts) {
        if (texts.words() < FEWEST_WORDS) {
            return NOTHING;
        }
        if (texts.containment() > VERSION) {
            return version(texts);
        }
        return RETOLD;
    }

    private static Told version(Likeness texts) {
        boolean replaced = texts.replacedFacts() > 1 || texts.replaced() > Math.max(2, texts.words() / 60);
        if (!replaced) {
            return texts.containment() > 0.9 || news(texts) < TRIMMINGS ? NEAR_SAME : UNCLEAR;
        }
        return texts.shared() < 0.5 || texts.replacedFacts() > 2 ? OTHER : agrees(texts) ? SAME_FACTS : UNCLEAR;
    }

    /** The weight of what the less telling text says and the other does not. */
    private static double news(Likeness texts) {
        return (1 - texts.shared()) * texts.own();
    }

    private static boolean agrees(Likeness texts) {
        boolean contacts = texts.contacts() == Contacts.SHARED && texts.sharedFacts() >= 0.6;
        boolean facts = contacts || (texts.ownFacts() >= 4 && texts.sharedFacts() >= 0.7);
        boolean denied = texts.ownFacts() > 0 && texts.sharedFacts() < 0.3;
        return (texts.shared() >= 0.4 && facts) || (texts.shared() >= 0.55 && !denied);
    }
}
