package dev.jobtracker.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long something lasts, where some of it has not ended yet: the estimate of Kaplan and Meier (Nonparametric
 * Estimation from Incomplete Observations, 1958). For one thread.
 */
final class Survival {

    /** For shares that are equal but for what floating point loses. */
    private static final double EQUAL = 1e-9;

    private final List<Spell> spells = new ArrayList<>();

    /** One observation, in days. */
    record Spell(double days, boolean ended) {}

    void add(double days, boolean ended) {
        spells.add(new Spell(days, ended));
    }

    int size() {
        return spells.size();
    }

    int ended() {
        return (int) spells.stream().filter(Spell::ended).count();
    }

    /**
     * The first day by which the share given has ended; empty when so many never did while they were watched.
     *
     * @param share above 0, to 1
     */
    OptionalDouble quantile(double share) {
        List<Spell> sorted = new ArrayList<>(spells);
        sorted.sort(Comparator.comparingDouble(Spell::days));
        double surviving = 1;
        int index = 0;
        while (index < sorted.size()) {
            double day = sorted.get(index).days();
            int atRisk = sorted.size() - index;
            int ends = 0;
            while (index < sorted.size() && sorted.get(index).days() == day) {
                ends += sorted.get(index).ended() ? 1 : 0;
                index++;
            }
            surviving *= 1 - (double) ends / atRisk;
            if (ends > 0 && surviving <= 1 - share + EQUAL) {
                return OptionalDouble.of(day);
            }
        }
        return OptionalDouble.empty();
    }
}
