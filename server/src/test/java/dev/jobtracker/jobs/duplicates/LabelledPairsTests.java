package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledPairsTests {

    @Test
    void decidesTheHalfThatItWasBuiltWith() {
        List<LabelledPairs.Pair> pairs = LabelledPairs.of("work");

        Evaluation.Counts alone = Evaluation.Counts.of(pairs, Evaluation::isSame);
        assertThat(alone.precision()).as("precision, two at a time").isGreaterThanOrEqualTo(0.98);
        assertThat(alone.f1()).as("F1, two at a time").isGreaterThanOrEqualTo(0.73);
        Evaluation.Counts shown = Evaluation.Counts.of(pairs, Evaluation.shown(pairs));
        assertThat(shown.precision()).as("precision as shown").isGreaterThanOrEqualTo(0.99);
        assertThat(shown.f1()).as("F1 as shown").isGreaterThanOrEqualTo(0.98);
    }

    /** Prints the figures too. The floors are the aim; the last run showed more: docs/duplicates.md. */
    @Test
    void fallsNotBehindWhatTheHeldBackPairsShowed() {
        Evaluation.main("held-back");

        List<LabelledPairs.Pair> pairs = LabelledPairs.of("held-back");
        Evaluation.Counts alone = Evaluation.Counts.of(pairs, Evaluation::isSame);
        assertThat(alone.precision()).as("precision, two at a time").isGreaterThanOrEqualTo(0.95);
        Evaluation.Counts shown = Evaluation.Counts.of(pairs, Evaluation.shown(pairs));
        assertThat(shown.precision()).as("precision as shown").isGreaterThanOrEqualTo(0.97);
        assertThat(shown.f1()).as("F1 as shown").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void saysTheSameOfAPairEitherWayRound() {
        assertThat(LabelledPairs.of("work"))
                .allSatisfy(pair -> assertThat(Duplicates.compare(pair.left(), pair.right()))
                        .isEqualTo(Duplicates.compare(pair.right(), pair.left())));
    }

    @Test
    void findsEveryPostingToBeItself() {
        assertThat(LabelledPairs.openings().values())
                .allSatisfy(opening -> assertThat(Duplicates.compare(opening, opening))
                        .matches(verdict -> verdict.isSame() || opening.text() == null));
    }
}
