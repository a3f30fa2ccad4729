package dev.jobtracker.sources.places;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a name may stand for.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region as it is called there; null for a country, and for a town whose region is not known
 * @param town as it is called there; null for a country or a region
 */
record Meaning(
        String country, @Nullable String region, @Nullable String town) {

    boolean isTown() {
        return town != null;
    }

    boolean isRegion() {
        return town == null && region != null;
    }

    boolean isCountry() {
        return town == null && region == null;
    }
}
