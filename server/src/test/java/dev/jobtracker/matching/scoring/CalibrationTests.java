package dev.jobtracker.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jobtracker.matching.scoring.Calibration.Curve;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    private static final Centre NOWHERE = new Centre(new float[2], new float[2]);

    /** A model that knows English, little Swedish, and hardly finds the one for the other. */
    private static final Calibration ENGLISH = new Calibration(
            Map.of(
                    "en>en", new Curve(0.76, 0.51, 0.05),
                    "sv>sv", new Curve(0.76, 0.63, 0.05),
                    "en>sv", new Curve(0.58, 0.51, 0.05),
                    "sv>en", new Curve(0.55, 0.50, 0.05)),
            NOWHERE);

    @Test
    void believesAModelLessInLanguagesThatItTellsApartWorse() {
        double english = ENGLISH.trust("en");
        double swedish = ENGLISH.trust("sv");
        double across = ENGLISH.likeness(0.6, "en", "sv").trust();

        assertThat(english).isGreaterThan(0.95);
        assertThat(swedish).isBetween(0.2, 0.9);
        assertThat(across).isLessThan(swedish);
    }

    @Test
    void takesALanguageWithoutPairsToBeAsStrangeAsSwedish() {
        assertThat(ENGLISH.likeness(0.7, "ro", "ro")).isEqualTo(ENGLISH.likeness(0.7, "sv", "sv"));
        assertThat(ENGLISH.trust("ro")).isEqualTo(ENGLISH.trust("sv"));
    }

    @Test
    void measuresTwoLanguagesThatWereNotMeasuredStrictlyAndBelievesThemAsTheWorseWay() {
        double across = ENGLISH.likeness(0.6, "sv", "en").trust();

        for (String posting : new String[] {"en", "sv", "de"}) {
            assertThat(ENGLISH.likeness(0.6, "ro", posting))
                    .isEqualTo(new Likeness(ENGLISH.likeness(0.6, "en", "en").value(), across));
        }
    }

    @Test
    void believesNothingOfAModelThatFindsOthersMoreAlike() {
        Calibration none = new Calibration(Map.of("en>en", new Curve(0.5, 0.6, 0.1)), NOWHERE);

        assertThat(none.likeness(0.55, "en", "en").trust()).isEqualTo(0);
        assertThat(none.likeness(0.55, "sv", "sv").trust()).isEqualTo(0);
        assertThat(none.likeness(0.55, "en", "en").value()).isBetween(0.0, 1.0);
    }

    @Test
    void takesOffWhatATextHasInCommonWithAllOthers() {
        float[] person = {1, 0};
        float[] nearEverything = {0.8f, 0.6f};
        Centre centre = new Centre(new float[] {0.5f, 0.5f}, new float[] {0.3f, 0.9f});

        assertThat(centre.likeness(person, nearEverything)).isCloseTo(0.8 - (0.3 + 0.7) / 2, within(1e-6));
    }
}
