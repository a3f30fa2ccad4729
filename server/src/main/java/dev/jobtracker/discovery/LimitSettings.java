package dev.jobtracker.discovery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a person may ask of outside sources.
 *
 * @param externalPerHour searches, at least 1
 * @param externalPremiumPerHour the same for premium members
 */
@ConfigurationProperties("jobtracker.limits")
record LimitSettings(
        @DefaultValue("100") int externalPerHour,
        @DefaultValue("1000") int externalPremiumPerHour) {

    LimitSettings {
        if (externalPerHour < 1 || externalPremiumPerHour < 1) {
            throw new IllegalArgumentException("external-per-hour and external-premium-per-hour must be 1 or more");
        }
    }
}
