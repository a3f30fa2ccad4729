package dev.jobtracker.jobs.intake;

import dev.jobtracker.sources.SourcePosting;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting on its way into the catalog. Its texts are prepared at the latest when they are asked for; better before,
 * where no transaction waits for it. Handed from thread to thread, never shared.
 */
final class Delivery {

    private final SourcePosting source;
    private final UUID id;
    private final String fingerprint;
    private @Nullable PreparedPosting prepared;

    Delivery(SourcePosting source) {
        this.source = source;
        this.id = source.id();
        this.fingerprint = Fingerprint.of(source);
    }

    SourcePosting source() {
        return source;
    }

    UUID id() {
        return id;
    }

    String fingerprint() {
        return fingerprint;
    }

    PreparedPosting prepared() {
        PreparedPosting ready = prepared;
        if (ready == null) {
            ready = PreparedPosting.of(source);
            prepared = ready;
        }
        return ready;
    }
}
