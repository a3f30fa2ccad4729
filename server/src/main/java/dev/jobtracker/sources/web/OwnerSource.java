package dev.jobtracker.sources.web;

import org.jspecify.annotations.Nullable;

/**
 * One server that postings come from, as the owner sees it. A key that was set is never shown again.
 *
 * @param source as in the settings, such as {@code jobstream}
 * @param name for people
 * @param needsKey whether it is silent without a key
 * @param takesKey whether a key may be given
 * @param hasKey whether it has one, from the owner or from the environment
 * @param keyHelp what a key gives and how to get one
 */
record OwnerSource(
        String source,
        String name,
        boolean enabled,
        boolean needsKey,
        boolean takesKey,
        boolean hasKey,
        @Nullable String keyHelp) {}
