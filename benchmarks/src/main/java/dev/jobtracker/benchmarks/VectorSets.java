package dev.jobtracker.benchmarks;

import java.util.List;
import java.util.Random;

/** Many vectors from few, always the same ones: each is two of them mixed, and noise. */
final class VectorSets {

    private static final float MOST_OF_OTHER = 0.5f;
    private static final float NOISE = 0.35f;

    private final Random random = new Random(20261122);
    private final List<float[]> base;
    private final int dimensions;

    VectorSets(List<float[]> base) {
        this.base = base;
        this.dimensions = base.getFirst().length;
    }

    float[][] mixed(int count) {
        float[][] vectors = new float[count][];
        for (int number = 0; number < count; number++) {
            float[] one = base.get(random.nextInt(base.size()));
            float[] other = base.get(random.nextInt(base.size()));
            float share = random.nextFloat() * MOST_OF_OTHER;
            float[] vector = noise(NOISE);
            for (int i = 0; i < dimensions; i++) {
                vector[i] += (1 - share) * one[i] + share * other[i];
            }
            vectors[number] = unit(vector);
        }
        return vectors;
    }

    /** In no direction rather than another, which nothing searches well. */
    float[][] anywhere(int count) {
        float[][] vectors = new float[count][];
        for (int number = 0; number < count; number++) {
            vectors[number] = unit(noise(1));
        }
        return vectors;
    }

    private float[] noise(float length) {
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) (random.nextGaussian() * length / Math.sqrt(dimensions));
        }
        return vector;
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
