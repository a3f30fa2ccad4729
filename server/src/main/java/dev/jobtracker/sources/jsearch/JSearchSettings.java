package dev.jobtracker.sources.jsearch;

import dev.jobtracker.sources.SourceSettings;
import dev.jobtracker.sources.Upstream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * JSearch.
 *
 * @param baseUrl RapidAPI's server, or OpenWeb Ninja's own {@code https://api.openwebninja.com/jsearch}
 * @param apiKey RapidAPI's, or OpenWeb Ninja's
 * @param country ISO 3166-1 alpha-2, asked for when a question names none; unset: JSearch takes the United States
 * @param pages how many pages of 10 a question may cost, each counted as one call; 1 to 10
 * @param patience how long an answer may take when no search waits for it any more: JSearch's take up to 40 s
 */
@ConfigurationProperties("jobtracker.sources.jsearch")
record JSearchSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://jsearch.p.rapidapi.com") URI baseUrl,
        @Nullable String apiKey,
        @Nullable String country,
        @DefaultValue("2") int pages,
        @DefaultValue("45s") Duration patience) {

    JSearchSettings {
        if (pages < 1 || pages > 10) {
            throw new IllegalArgumentException("pages must be from 1 to 10");
        }
        if (patience.isNegative() || patience.toMinutes() > 5) {
            throw new IllegalArgumentException("patience must be from 0s to 5m");
        }
    }

    Upstream upstream() {
        return new Upstream("jsearch", "JSearch (RapidAPI)", enabled, baseUrl, apiKey, Upstream.KeyNeed.REQUIRED);
    }

    SourceSettings patientAs(SourceSettings others) {
        return new SourceSettings(others.deadline(), patience, others.feedDeadline());
    }

    /** Whether the server is OpenWeb Ninja's own, which takes its key under another name. */
    boolean direct() {
        return isAt("openwebninja.com");
    }

    /** Whether it is RapidAPI's. What is neither, such as a relay, is told the key under both names. */
    boolean gateway() {
        return isAt("rapidapi.com");
    }

    private boolean isAt(String domain) {
        return Objects.requireNonNullElse(baseUrl.getHost(), "")
                .toLowerCase(Locale.ROOT)
                .endsWith(domain);
    }
}
