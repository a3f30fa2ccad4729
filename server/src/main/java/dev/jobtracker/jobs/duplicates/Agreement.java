package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.duplicates.Likeness.Contacts;

/**
 * How probable it is that two texts in different words are for one opening. The weights are a logistic regression over
 * the labelled pairs to work with; {@code docs/duplicates.md} tells how good it is on scenarios that it was not fitted
 * to.
 */
final class Agreement {

    /** One for each of the {@link #figures}. */
    private static final double[] WEIGHTS = {
        -0.25, 1.19, 3.12, -7.02, -1.97, -1.61, -1.29, -0.68, -1.41, 2.19, -1.23, -0.77, 0.46, -2.23, -2.26, -1.74,
        -3.22
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
            figure(TitleClaims.areUnheard(left, right)),
            figure(Pay.differs(left, right))
        };
    }

    private static double figure(boolean so) {
        return so ? 1 : 0;
    }
}
