package dev.jobtracker.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the catalog is kept.
 *
 * @param demo whether what comes in is invented, and is to be marked as a sample
 * @param retention how long a posting stays that is no longer open and that nobody saved or applied to
 */
@ConfigurationProperties("jobtracker")
public record JobsSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("90d") Duration retention) {

    public JobsSettings {
        if (retention.isNegative()) {
            throw new IllegalArgumentException("retention must not be negative");
        }
    }
}
