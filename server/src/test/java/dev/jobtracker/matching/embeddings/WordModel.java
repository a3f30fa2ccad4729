package dev.jobtracker.matching.embeddings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A model that understands nothing but words: each adds to one number of the vector, chosen by its hash. Texts with
 * words in common are alike, and the same text has the same vector. It remembers what it was asked.
 */
public final class WordModel implements EmbeddingModel {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final String name;
    private final int dimensions;
    private final List<String> asked = new ArrayList<>();

    public WordModel(String name, int dimensions) {
        this.name = name;
        this.dimensions = dimensions;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public synchronized List<float[]> passages(List<String> texts) {
        asked.addAll(texts);
        return texts.stream().map(this::query).toList();
    }

    @Override
    public float[] query(String text) {
        float[] vector = new float[dimensions];
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> vector[Math.floorMod(word.group().hashCode() * 31, dimensions)] += 1);
        return Vectors.unit(vector);
    }

    /** Every text that was to be found later, in order. */
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }
}
