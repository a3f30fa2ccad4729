package dev.jobtracker.matching.vectors;

import java.util.Optional;
import java.util.UUID;

/** The vectors of people's résumés. Safe to share between threads. */
public interface ResumeVectors {

    /**
     * The vector of a person's résumé as it is now, of the model that searches use now; empty without a résumé, or as
     * long as the vector is still to be made.
     */
    Optional<float[]> of(UUID accountId);
}
