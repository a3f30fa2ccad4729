package dev.jobtracker.matching.features;

/** How much a posting wants what it speaks of. */
public enum Need {
    /** It is asked for. */
    MUST(1.0),
    /** It comes up among the tasks, or nothing says how it is meant. */
    NAMED(0.7),
    /** It is welcome. */
    NICE(0.4),
    /** It stands where the employer speaks of itself. */
    ASIDE(0.15);

    private final double weight;

    Need(double weight) {
        this.weight = weight;
    }

    /** From 0 to 1. */
    public double weight() {
        return weight;
    }
}
