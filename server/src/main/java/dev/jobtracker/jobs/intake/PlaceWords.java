package dev.jobtracker.jobs.intake;

import dev.jobtracker.sources.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that a place is found by: its own, and its country's English and Swedish names. */
final class PlaceWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("sv"));
    private static final Map<String, String> COUNTRIES = new ConcurrentHashMap<>();

    private PlaceWords() {}

    static String of(Place place) {
        return Stream.of(place.text(), place.city(), place.region(), countryNames(place.country()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String countryNames(@Nullable String country) {
        return country == null ? null : COUNTRIES.computeIfAbsent(country, PlaceWords::names);
    }

    private static String names(String country) {
        Locale place = Locale.of("", country);
        return LANGUAGES.stream().map(place::getDisplayCountry).distinct().collect(Collectors.joining("\n"));
    }
}
