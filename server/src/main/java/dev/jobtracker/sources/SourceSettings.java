package dev.jobtracker.sources;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for all sources.
 *
 * @param deadline how long a search waits for a source, retries and all; 100 ms to 2 minutes
 * @param patience how long a source may go on when no search waits for it any more, so that the next one finds its
 *     answer; counted from the start like the deadline, and not before it
 * @param feedDeadline how long one call of a feed may take, which nobody waits for; of JobStream's endless answer how
 *     long it may be silent; 100 ms to 10 minutes
 */
@ConfigurationProperties("jobtracker.sources")
public record SourceSettings(
        @DefaultValue("4s") Duration deadline,
        @DefaultValue("15s") Duration patience,
        @DefaultValue("60s") Duration feedDeadline) {

    public SourceSettings {
        if (deadline.toMillis() < 100 || deadline.toMinutes() > 2) {
            throw new IllegalArgumentException("deadline must be from 100ms to 2m");
        }
        if (patience.isNegative() || patience.toMinutes() > 5) {
            throw new IllegalArgumentException("patience must be from 0s to 5m");
        }
        if (feedDeadline.toMillis() < 100 || feedDeadline.toMinutes() > 10) {
            throw new IllegalArgumentException("feed-deadline must be from 100ms to 10m");
        }
        patience = patience.compareTo(deadline) < 0 ? deadline : patience;
    }
}
