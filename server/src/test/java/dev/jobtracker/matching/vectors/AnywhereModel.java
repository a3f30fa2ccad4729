package dev.jobtracker.matching.vectors;

import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.Vectors;
import java.util.List;
import java.util.Random;

/** A model that puts each text anywhere, always in the same place: nothing is as hard to search. */
final class AnywhereModel implements EmbeddingModel {

    private final int dimensions;

    AnywhereModel(int dimensions) {
        this.dimensions = dimensions;
    }

    @Override
    public String name() {
        return "test/anywhere-" + dimensions;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public float[] query(String text) {
        Random random = new Random(text.hashCode() * 31L);
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        float length = (float) Math.sqrt(Vectors.dot(vector, vector));
        for (int i = 0; i < dimensions; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return texts.stream().map(this::query).toList();
    }
}
