package dev.jobtracker.sources;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for all sources.
 *
 * @param deadline how long a search waits for a source, retries and all; 100 ms to 2 minutes
 */
@ConfigurationProperties("jobtracker.sources")
public record SourceSettings(@DefaultValue("4s") Duration deadline) {

    public SourceSettings {
        if (deadline.toMillis() < 100 || deadline.toMinutes() > 2) {
            throw new IllegalArgumentException("deadline must be from 100ms to 2m");
        }
    }
}
