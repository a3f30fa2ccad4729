package dev.jobtracker.sources;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A source that is fetched whole on its own schedule, while searches of it are answered from the catalog. */
public interface FeedSource extends JobSource {

    /** The least time between two fetches that the source asks for. */
    Duration pace();

    /**
     * Brings the catalog up to date from where the last run stopped.
     *
     * @throws SourceFailedException when it broke off; what the intake took until then stays
     */
    void fetch(FeedIntake intake);

    /** How many more calls the server allowed when it was last asked; null where it does not tell. */
    default @Nullable Long quotaLeft() {
        return null;
    }
}
