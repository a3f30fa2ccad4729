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
 */
@ConfigurationProperties("jobtracker.sources")
public record SourceSettings(
        @DefaultValue("4s") Duration deadline,
        @DefaultValue("15s") Duration patience) {

    public SourceSettings {
        if (deadline.toMillis() < 100 || deadline.toMinutes() > 2) {
            throw new IllegalArgumentException("deadline must be from 100ms to 2m");
        }
        if (patience.toMinutes() > 5) {
            throw new IllegalArgumentException("patience must not be longer than 5m");
        }
        patience = patience.compareTo(deadline) < 0 ? deadline : patience;
    }
}
