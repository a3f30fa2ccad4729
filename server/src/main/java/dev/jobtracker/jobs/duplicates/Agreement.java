package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.duplicates.Likeness.Contacts;

/**
 * How probable it is that two texts in different words are for one opening. The weights are a logistic regression over
 * the labelled pairs to work with; {@code docs/duplicates.md} tells how good it is on scenarios that it was not fitted
 * to.
 */
final class Agreement {

    /** One for each of the {@link #figures}. */
    static final double[] WEIGHTS = {
        -1.24, 0.36, 2.84, -4.79, -0.63, -1.69, -1.51, -0.87, -1.68, 2.03, -0.91, -0.59, 0.37, -1.93, -1.67, -1.49,
        -2.81, 0.35, 0.64
    };

    private Agreement() {}

    /** From 0 to 1. */
    static double of(Traits left, Traits right, TitleMatch titles, Likeness texts) {
        double[] figures = figures(left, right, titles, texts);
        double sum = 0;
        for (int index = 0; index < figures.length; index++) {
            sum += WEIGHTS[index] * figures[index];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** What speaks for one opening and against it. */
    static double[] figures(Traits left, Traits right, TitleMatch titles, Likeness texts) {
        OwnWords one = texts.left();
        OwnWords other = texts.right();
        return new double[] {
            1,
            texts.ownFacts() == 0 ? 0.5 : texts.sharedFacts(),
            texts.covered(),
            // Long runs in common and then other things said are a template with another opening in it.
            texts.containment(),
            left.telling().contradicts(right.telling()),
            one.names().contradicts(other.names()),
            Math.log1p(Math.min(one.numbers().unmet(), other.numbers().unmet())),
            figure(texts.contacts() == Contacts.SHARED),
            figure(texts.contacts() == Contacts.OTHER),
            titles.heard(),
            Math.log1p(Math.min(titles.left(), titles.right())),
            figure(titles.isEqual()),
            figure(titles.sameRole()),
            figure(Marks.otherRole(left, right)),
            figure(left.trades().areOthersThan(right.trades())),
            figure(TitleClaims.areUnheard(left, right) || Marks.otherLead(left, right)),
            figure(Pay.differs(left, right)),
            Math.log1p(one.names().met(other.names())),
            Math.log1p(one.numbers().met(other.numbers()))
        };
    }

    private static double figure(boolean so) {
        return so ? 1 : 0;
    }
}
