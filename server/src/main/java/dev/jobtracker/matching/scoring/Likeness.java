package dev.jobtracker.matching.scoring;

/**
 * How alike two texts are by their vectors.
 *
 * @param value from 0 to 1, the same in every model
 * @param trust from 0 to 1, how well the model tells texts apart in these languages
 */
public record Likeness(double value, double trust) {

    /** Of a model that is fully believed. */
    public static Likeness sure(double value) {
        return new Likeness(value, 1);
    }
}
