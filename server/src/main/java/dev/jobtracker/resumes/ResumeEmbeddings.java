package dev.jobtracker.resumes;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** Knows with what the vectors of résumés were made. The module that makes them contributes one. */
public interface ResumeEmbeddings {

    /** What the vector of a résumé, as it is, was made with; empty as long as there is none. */
    Optional<Embedding> of(Resume resume);

    /** A model and how many numbers it makes of a text. */
    @Schema(name = "ResumeEmbedding")
    record Embedding(String model, int dimensions) {}
}
