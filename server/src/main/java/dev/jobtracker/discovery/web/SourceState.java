package dev.jobtracker.discovery.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a source is doing.
 *
 * @param source as in addresses and settings
 * @param name for people
 * @param state how it stands, in one word
 * @param enabled whether any part of it is switched on
 * @param configured whether it has the key it needs, or needs none
 * @param needsKey whether it is silent without a key
 * @param keyHelp what a key gives and how to get one
 * @param homepage where a person learns more
 * @param terms where its terms of use stand
 * @param feedAgeSeconds how long ago its feed was last brought up to date
 * @param quotaLeft how many more calls the source allows, where it tells
 * @param runs the latest runs of its feed, newest first
 * @param sample whether what it tells is invented
 */
record SourceState(
        String source,
        String name,
        Kind kind,
        State state,
        boolean enabled,
        boolean configured,
        boolean needsKey,
        @Nullable String keyHelp,
        String homepage,
        String terms,
        @Nullable Instant lastSuccessAt,
        @Nullable SourceFailure lastFailure,
        @Nullable Long feedAgeSeconds,
        @Nullable Long quotaLeft,
        List<SourceRun> runs,
        boolean sample) {

    SourceState {
        runs = List.copyOf(runs);
    }

    /** Whether it is asked live, fetched on a schedule, or both. */
    enum Kind {
        SEARCH,
        FEED,
        BOTH;

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is asked at all, and how that goes. */
    enum State {
        /** Asked, and it answers or was not asked yet. */
        ON,
        /** Asked, and its last answer was a failure. */
        FAILING,
        /** Switched on, but without the key or the companies that it needs. */
        NOT_CONFIGURED,
        /** Switched off. */
        OFF;

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
