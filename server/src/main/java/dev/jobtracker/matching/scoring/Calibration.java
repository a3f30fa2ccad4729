package dev.jobtracker.matching.scoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model's cosines mean, for each pair of languages that a résumé and a posting can be in. Models spread their
 * cosines differently, and one that never saw a language finds all texts in it alike: so each is asked about the same
 * pairs of texts, and what it says of those that go together and of the others is the measure.
 *
 * @param curves by {@code résumé's language>posting's language}
 */
public record Calibration(Map<String, Curve> curves, Centre centre) {

    private static final String ENGLISH = "en>en";
    private static final String SWEDISH = "sv>sv";
    private static final Curve NOTHING_KNOWN = new Curve(0.5, 0.5, 1);

    public Calibration {
        curves = Map.copyOf(curves);
    }

    /**
     * A model's habits in one pair of languages.
     *
     * @param together the mean likeness, by {@link Centre}, of texts that go together
     * @param apart the mean likeness of the others
     * @param spread the standard deviation of the others
     */
    public record Curve(double together, double apart, double spread) {

        private static final double STEEP = 4;
        /** Deviations between the means from which on a model is believed. */
        private static final double TOLD_APART = 5;

        private static final double LEAST_DISTANCE = 1e-3;

        Likeness likeness(double alike) {
            double distance = Math.max(LEAST_DISTANCE, together - apart);
            double likely = 1 / (1 + Math.exp(-STEEP * (alike - (together + apart) / 2) / distance));
            return new Likeness(likely, trust());
        }

        /** From 0, cannot tell those that go together from the others, to 1. */
        public double trust() {
            return Math.max(0, Math.min(1, (together - apart) / (spread * TOLD_APART)));
        }
    }

    /**
     * What two vectors say.
     *
     * @param resume the language of the résumé as an ISO 639-1 code
     * @param posting the language of the posting
     */
    public Likeness likeness(float[] person, float[] wanted, @Nullable String resume, @Nullable String posting) {
        return likeness(centre.likeness(person, wanted), resume, posting);
    }

    Likeness likeness(double alike, @Nullable String resume, @Nullable String posting) {
        String mine = measured(resume);
        String theirs = measured(posting);
        Curve exact = curves.get(mine + '>' + theirs);
        if (exact != null) {
            return exact.likeness(alike);
        }
        return mine.equals(theirs)
                ? curve(SWEDISH).likeness(alike)
                : new Likeness(curve(ENGLISH).likeness(alike).value(), trustAcross());
    }

    /**
     * From 0 to 1, how far the model is believed about two texts in one language. One without reference pairs is taken
     * to be as strange to the model as Swedish.
     */
    public double trust(@Nullable String language) {
        String known = measured(language);
        Curve exact = curves.get(known + '>' + known);
        return exact == null ? curve(SWEDISH).trust() : exact.trust();
    }

    /** Two languages that were not measured are as strange to each other as English and Swedish the worse way round. */
    private double trustAcross() {
        return Math.min(curve("en>sv").trust(), curve("sv>en").trust());
    }

    private Curve curve(String languages) {
        return curves.getOrDefault(languages, NOTHING_KNOWN);
    }

    private static String measured(@Nullable String language) {
        if (language == null) {
            return "en";
        }
        return switch (language) {
            case "no", "da" -> "sv";
            default -> language;
        };
    }
}
