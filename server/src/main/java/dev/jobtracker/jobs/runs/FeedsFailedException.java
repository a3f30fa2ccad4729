package dev.jobtracker.jobs.runs;

import dev.jobtracker.platform.failures.Foreseen;
import java.util.List;

/** Feeds could not be fetched; why is on record with each run. */
final class FeedsFailedException extends RuntimeException implements Foreseen {

    private static final long serialVersionUID = 1L;

    FeedsFailedException(List<String> sources) {
        super("could not fetch " + String.join(", ", sources));
    }
}
