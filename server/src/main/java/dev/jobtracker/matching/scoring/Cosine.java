package dev.jobtracker.matching.scoring;

/** The cosine between two vectors of length one. */
public final class Cosine {

    private Cosine() {}

    /** From −1 to 1; always the same for the same two. */
    public static double of(float[] one, float[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("vectors of two models cannot be compared");
        }
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += (double) one[index] * other[index];
        }
        return sum;
    }
}
