package dev.jobtracker.matching.embeddings;

import java.util.List;

/**
 * Turns texts into vectors of length one: the inner product of two is the cosine of their angle. Only vectors of the
 * same name can be compared. Safe to share between threads.
 */
public interface EmbeddingModel {

    /** Who computes and with what, such as {@code local/bge-small-en-v1.5}: what differs makes other vectors. */
    String name();

    /** How many numbers a vector has. */
    int dimensions();

    /**
     * Vectors of texts that are to be found, in the same order; what is beyond the model's window does not count.
     *
     * @throws EmbeddingFailedException when there are none to be had now
     */
    List<float[]> passages(List<String> texts);

    /**
     * The vector of a text that is searched with.
     *
     * @throws EmbeddingFailedException when there is none to be had now
     */
    float[] query(String text);
}
