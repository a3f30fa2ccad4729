package dev.jobtracker.sources;

import org.jspecify.annotations.Nullable;

/**
 * Where work is done.
 *
 * @param text as a person would read it, such as "Lund, Skåne län"
 * @param city the town or municipality
 * @param region the county or state
 * @param country ISO 3166-1 alpha-2, upper case
 * @param latitude degrees, with {@code longitude}
 * @param longitude degrees, with {@code latitude}
 */
public record Place(
        String text,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
