package dev.jobtracker.matching.embeddings;

/** How the vectors of a text's tokens become one. */
public enum Pooling {
    /** Their mean. */
    MEAN,
    /** The first token's, which stands for all of them. */
    CLS
}
