package dev.jobtracker.sources;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a source is, for the panel that shows it.
 *
 * @param id its name in addresses and settings
 * @param name its name for people
 * @param homepage where a person learns more
 * @param terms where its terms of use stand
 * @param needsKey whether it is silent without a key
 * @param keyHelp how to get a key, where one is needed
 */
public record SourceDescription(
        SourceId id,
        String name,
        URI homepage,
        URI terms,
        boolean needsKey,
        @Nullable String keyHelp) {}
