package dev.jobtracker.jobs.duplicates;

/**
 * How many different words of a kind one text has.
 *
 * @param met those that the other text has too
 * @param unmet those that it has not
 */
record Tally(int met, int unmet) {

    /**
     * How far two texts say different things, 0 to 1. What only one of them says is no contradiction: the other may be
     * cut.
     */
    double contradicts(Tally other) {
        double both = Math.min(unmet, other.unmet);
        return both / (both + met(other) + 1);
    }

    /** How many words they have in common, counted on either side. */
    double met(Tally other) {
        return (met + other.met) / 2.0;
    }
}
