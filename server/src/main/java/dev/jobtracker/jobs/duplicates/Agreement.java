package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.duplicates.Likeness.Contacts;

/**
 * How probable it is that two texts in different words are for one opening. The weights are a logistic regression over
 * the labelled pairs to work with; {@code docs/duplicates.md} tells how good it is on scenarios that it was not fitted
 * to.
 */
final class Agreement {

    private static final double BEGIN = -0.76;
    private static final double NAMES_CONTRADICT = -2.48;
    private static final double WORDS_CONTRADICT = -2.28;
    private static final double WORDS_MET = 0.90;
    private static final double NUMBERS_APART = -1.02;
    private static final double NUMBERS_CONTRADICT = -2.84;
    /** Long runs in common and then other things said are a template with another opening in it. */
    private static final double RUNS_SHARED = -4.74;

    private static final double FACTS_SHARED = 2.70;
    private static final double OTHER_CONTACTS = -0.81;
    private static final double TITLES_CONTRARY = -1.31;
    private static final double SAME_ROLE = 1.10;
    private static final double RELATED_TITLES = 1.27;
    private static final double OTHER_PAY = -3.39;
    private static final double UNHEARD_CLAIM = -4.12;
    private static final double OTHER_TRADE = -3.28;

    private Agreement() {}

    /** From 0 to 1. */
    static double of(Traits left, Traits right, TitleMatch titles, Likeness texts) {
        double sum = BEGIN + texts(texts) + titles(titles);
        sum += Pay.differs(left, right) ? OTHER_PAY : 0;
        sum += TitleClaims.areUnheard(left, right) ? UNHEARD_CLAIM : 0;
        sum += Trades.areDifferent(left.opening().title(), right.opening().title()) ? OTHER_TRADE : 0;
        return 1 / (1 + Math.exp(-sum));
    }

    private static double texts(Likeness texts) {
        OwnWords one = texts.left();
        OwnWords other = texts.right();
        int numbers = Math.min(one.numbers().unmet(), other.numbers().unmet());
        double facts = texts.ownFacts() == 0 ? 0.5 : texts.sharedFacts();
        return NAMES_CONTRADICT * one.names().contradicts(other.names())
                + WORDS_CONTRADICT * one.plain().contradicts(other.plain())
                + WORDS_MET * Math.log1p(one.plain().met(other.plain()))
                + NUMBERS_APART * Math.log1p(numbers)
                + NUMBERS_CONTRADICT * one.allNumbers().contradicts(other.allNumbers())
                + RUNS_SHARED * texts.containment()
                + FACTS_SHARED * facts
                + (texts.contacts() == Contacts.OTHER ? OTHER_CONTACTS : 0);
    }

    private static double titles(TitleMatch titles) {
        return (titles.isContrary() ? TITLES_CONTRARY : 0)
                + (titles.sameRole() ? SAME_ROLE : 0)
                + (titles.related() ? RELATED_TITLES : 0);
    }
}
