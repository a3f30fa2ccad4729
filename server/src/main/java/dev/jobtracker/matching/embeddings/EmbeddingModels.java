package dev.jobtracker.matching.embeddings;

import java.util.Optional;

/** The model that is configured, and those of the past that can still be asked. Nothing is loaded before it is used. */
public interface EmbeddingModels {

    /** The one that vectors are to be made with. */
    EmbeddingModel configured();

    /** A model by its name; empty where it cannot be asked any more. */
    Optional<EmbeddingModel> named(String name);

    /** The model that comes along, by itself: for programs that measure it. */
    static EmbeddingModel local() {
        return LocalModel.of(2);
    }
}
