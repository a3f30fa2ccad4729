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
        -1.15, 0.31, 2.68, -4.85, -0.95, -1.43, -1.28, -0.78, -0.78, 1.95, -0.67, -0.61, 0.21, -1.53, -1.72, -1.54,
        -2.94, 0.31, 0.72, -2.16, 2.16, -1.97, -2.71, -2.46, -1.73, -1.90, -1.08, 0.90, -0.39, 0.38
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
