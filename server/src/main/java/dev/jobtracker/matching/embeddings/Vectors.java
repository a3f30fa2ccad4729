package dev.jobtracker.matching.embeddings;

/** What is computed with vectors. */
public final class Vectors {

    private Vectors() {}

    /** The inner product, which for vectors of length one is the cosine of their angle. */
    public static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The vector of the same direction with length one; zeros stay zeros. */
    static float[] unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (vector[i] / length);
            }
        }
        return vector;
    }
}
