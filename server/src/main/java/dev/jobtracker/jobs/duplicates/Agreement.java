package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.duplicates.Likeness.Contacts;
import java.util.Collections;

/**
 * How probable it is that two texts in different words are for one opening. The weights are a logistic regression over
 * the labelled pairs to work with; {@code docs/duplicates.md} tells how good it is on scenarios that it was not fitted
 * to.
 */
final class Agreement {

    /** One for each of the {@link #figures}. */
    static final double[] WEIGHTS = {
        -1.47, 0.38, 2.96, -4.84, -0.33, -1.78, -1.37, -0.82, -0.72, 1.87, -0.82, -0.50, 0.34, -1.96, -1.74, -1.71,
        -2.97, 0.21, 0.73, -2.13, 0.62
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
            figure(TitleClaims.areUnheard(left, right)
                    || Marks.otherLead(left, right)
                    || Marks.isBeginner(left, right)
                    || Marks.isLanguageUnheard(left, right)),
            figure(Pay.differs(left, right)),
            Math.log1p(one.names().met(other.names())),
            Math.log1p(one.numbers().met(other.numbers())),
            figure(Marks.isDoubtfulPlace(left, right)),
            figure(!Collections.disjoint(left.references(), right.references()))
        };
    }

    private static double figure(boolean so) {
        return so ? 1 : 0;
    }
}
