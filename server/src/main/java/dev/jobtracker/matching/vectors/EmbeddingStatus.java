package dev.jobtracker.matching.vectors;

import org.jspecify.annotations.Nullable;

/**
 * How far the vectors of open postings are.
 *
 * @param model whose vectors searches use; its name
 * @param dimensions numbers in each of its vectors
 * @param embedded open postings that have a vector of it
 * @param open open postings there are
 * @param coming the model that is to take over as soon as its vectors are complete; null where none is
 */
public record EmbeddingStatus(
        String model,
        int dimensions,
        long embedded,
        long open,
        @Nullable Coming coming) {

    /**
     * A model whose vectors are being made.
     *
     * @param embedded open postings that have a vector of it
     */
    public record Coming(String model, int dimensions, long embedded) {}
}
