package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledPairsTests {

    @Test
    void decidesTheHalfThatItWasBuiltWith() {
        List<LabelledPairs.Pair> pairs = LabelledPairs.of("work");
        long joined = pairs.stream().filter(LabelledPairsTests::isJoined).count();
        long rightly =
                pairs.stream().filter(pair -> pair.isSame() && isJoined(pair)).count();
        long same = pairs.stream().filter(LabelledPairs.Pair::isSame).count();
        assertThat(rightly / (double) joined).as("precision").isGreaterThanOrEqualTo(0.99);
        assertThat(2.0 * rightly / (joined + same)).as("F1").isGreaterThanOrEqualTo(0.95);
    }

    /** Prints the figures too. The floors are what the last run showed, short of what it should: docs/duplicates.md. */
    @Test
    void fallsNotBehindWhatTheHeldBackPairsShowed() {
        Evaluation.main("held-back");

        Evaluation.Counts counts = Evaluation.Counts.of(LabelledPairs.of("held-back"));
        assertThat(counts.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(counts.f1()).isGreaterThanOrEqualTo(0.77);
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

    private static boolean isJoined(LabelledPairs.Pair pair) {
        return Duplicates.compare(pair.left(), pair.right()).isSame();
    }
}
