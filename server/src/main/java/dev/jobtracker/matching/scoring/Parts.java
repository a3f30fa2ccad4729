package dev.jobtracker.matching.scoring;

import dev.jobtracker.jobs.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a score is made of, each from 0 to 1; null where the one or the other side does not tell.
 *
 * @param meaning the likeness of the texts, by their vectors
 * @param skills how much of what is wanted is there
 * @param title the likeness of the work
 * @param words the likeness of the words, where they stand in for skills and title
 * @param beliefs how far the first three are believed
 * @param level how near the levels are
 * @param years how many of the years asked for are there
 * @param place how near the work is
 * @param language whether the languages are spoken
 * @param wishes how far it is what the person wishes for
 */
public record Parts(
        @Nullable Double meaning,
        @Nullable Double skills,
        @Nullable Double title,
        @Nullable Double words,
        Beliefs beliefs,
        @Nullable Double level,
        @Nullable Double years,
        @Nullable Double place,
        @Nullable Double language,
        WishParts wishes) {

    /** What is not told speaks rather against than for, and half as loud. */
    private static final double UNTOLD = 0.2;

    private static final double UNTOLD_WEIGHT = 0.5;

    /** From 0 to 100, before it is rounded. */
    public double score(Weights weights) {
        Mean mean = new Mean();
        mean.add(meaning, meaning == null ? weights.meaning() : weights.meaning() * beliefs.meaning());
        mean.add(skills, weights.skills() * beliefs.skills());
        mean.add(title, weights.title() * beliefs.title());
        mean.add(words, byWords(weights));
        double fit = mean.value();
        double hindrance = (1 - weights.level() * (1 - or(level, 1)))
                * (1 - weights.years() * (1 - or(years, 1)))
                * (1 - weights.place() * (1 - or(place, 1)))
                * (1 - weights.language() * (1 - or(language, 1)))
                * (1 - weights.remote() * (1 - or(wishes.remote(), 1)))
                * (1 - weights.salary() * (1 - or(wishes.salary(), 1)))
                * (1 - weights.workLanguage() * (1 - or(wishes.workLanguage(), 1)));
        return 100 * hindrance * stretched(fit, weights);
    }

    /** What skills and title are not believed. */
    private double byWords(Weights weights) {
        return weights.skills() * (1 - beliefs.skills()) + weights.title() * (1 - beliefs.title());
    }

    /** A weighted mean in which what is not told has its say too. */
    private static final class Mean {

        private double sum;
        private double weights;

        void add(@Nullable Double value, double weight) {
            double counts = value == null ? weight * UNTOLD_WEIGHT : weight;
            sum += counts * or(value, UNTOLD);
            weights += counts;
        }

        double value() {
            return weights == 0 ? 0 : sum / weights;
        }
    }

    /** The parts that are known, by their names, for a person to see. */
    public List<Match.Part> told(Weights weights) {
        List<Match.Part> told = new ArrayList<>();
        add(told, "likeness", meaning, weights.meaning() * beliefs.meaning(), false);
        add(told, "skills", skills, weights.skills() * beliefs.skills(), false);
        add(told, "title", title, weights.title() * beliefs.title(), false);
        add(told, "words", words, byWords(weights), false);
        add(told, "level", level, weights.level(), true);
        add(told, "years", years, weights.years(), true);
        add(told, "place", place, weights.place(), true);
        add(told, "language", language, weights.language(), true);
        add(told, "remote", wishes.remote(), weights.remote(), true);
        add(told, "salary", wishes.salary(), weights.salary(), true);
        add(told, "work_language", wishes.workLanguage(), weights.workLanguage(), true);
        return told;
    }

    private static void add(
            List<Match.Part> told, String kind, @Nullable Double value, double weight, boolean hindrance) {
        if (value != null) {
            told.add(new Match.Part(kind, rounded(value), rounded(weight), hindrance));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** A curve through 0, a half at the middle, and 1. */
    private static double stretched(double fit, Weights weights) {
        double lowest = logistic(-weights.middle() * weights.steepness());
        double highest = logistic((1 - weights.middle()) * weights.steepness());
        double here = logistic((fit - weights.middle()) * weights.steepness());
        return (here - lowest) / (highest - lowest);
    }

    private static double logistic(double value) {
        return 1 / (1 + Math.exp(-value));
    }

    private static double or(@Nullable Double part, double otherwise) {
        return part == null ? otherwise : part;
    }
}
