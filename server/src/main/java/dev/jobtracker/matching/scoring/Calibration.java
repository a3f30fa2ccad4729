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
public record Calibration(Map<String, Curve> curves) {

    private static final String LIKE_ENGLISH = "en>en";
    private static final String LIKE_SWEDISH = "sv>sv";

    public Calibration {
        curves = Map.copyOf(curves);
    }

    /**
     * A model's habits in one pair of languages.
     *
     * @param together the mean cosine of texts that go together
     * @param apart the mean cosine of the others
     * @param spread the standard deviation of the others
     */
    public record Curve(double together, double apart, double spread) {

        private static final double STEEP = 4;
        /** What is said of two texts by a model that cannot tell. */
        private static final double NOTHING_KNOWN = 0.35;
        /** Deviations between the means from which on a model is believed. */
        private static final double TOLD_APART = 3;

        double meaning(double cosine) {
            double distance = together - apart;
            if (distance <= 0) {
                return NOTHING_KNOWN;
            }
            double likely = 1 / (1 + Math.exp(-STEEP * (cosine - (together + apart) / 2) / distance));
            return NOTHING_KNOWN + trust() * (likely - NOTHING_KNOWN);
        }

        /** From 0, cannot tell those that go together from the others, to 1. */
        public double trust() {
            return Math.max(0, Math.min(1, (together - apart) / (spread * TOLD_APART)));
        }
    }

    /**
     * From 0 to 1, the same in every model.
     *
     * @param resume the language of the résumé as an ISO 639-1 code
     * @param posting the language of the posting
     */
    public double meaning(double cosine, @Nullable String resume, @Nullable String posting) {
        return curve(known(resume), known(posting)).meaning(cosine);
    }

    private Curve curve(String resume, String posting) {
        Curve exact = curves.get(resume + '>' + posting);
        if (exact != null) {
            return exact;
        }
        return curves.getOrDefault(LIKE_ENGLISH, curves.getOrDefault(LIKE_SWEDISH, new Curve(0.5, 0.5, 1)));
    }

    private static String known(@Nullable String language) {
        if (language == null) {
            return "en";
        }
        return switch (language) {
            case "sv", "no", "da" -> "sv";
            default -> "en";
        };
    }
}
