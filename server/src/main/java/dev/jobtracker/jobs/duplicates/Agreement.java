package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.duplicates.Likeness.Contacts;
import java.util.Collections;
import java.util.Set;

/**
 * How probable it is that two texts in different words are for one opening. The weights are a logistic regression over
 * the labelled pairs to work with; {@code docs/duplicates.md} tells how good it is on scenarios that it was not fitted
 * to.
 */
final class Agreement {

    /** One for each of the {@link #figures}. */
    static final double[] WEIGHTS = {
        -1.19, 0.23, 2.69, -4.41, -0.69, -1.61, -1.29, -0.68, -0.91, 1.99, -0.80, -0.77, 0.23, -1.70, -1.75, -1.61,
        -3.01, 0.28, 0.79, -2.23, 2.08, -2.26, -2.56, -2.47, -1.74, -1.89, -1.10, 0.91, -0.42, 0.19
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
        Set<Mark> marks = new Marks(left, right).all();
        CompanyName.Relation company = left.company().to(right.company());
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
            figure(Pay.differs(left, right)),
            Math.log1p(one.names().met(other.names())),
            Math.log1p(one.numbers().met(other.numbers())),
            figure(Marks.isDoubtfulPlace(left, right)),
            figure(!Collections.disjoint(left.references(), right.references())),
            figure(marks.contains(Mark.SENIORITY) || Marks.otherLead(left, right)),
            figure(marks.contains(Mark.LANGUAGE)),
            figure(marks.contains(Mark.SHIFT)),
            figure(marks.contains(Mark.EXTENT)),
            figure(marks.contains(Mark.DURATION)),
            figure(marks.contains(Mark.TITLE)),
            figure(company == CompanyName.Relation.OTHER),
            Math.log1p(texts.replacedFacts()),
            figure(texts.containment() > Told.VERSION)
        };
    }

    private static double figure(boolean so) {
        return so ? 1 : 0;
    }
}
