package dev.jobtracker.sources.jobtech;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.sources.CleanText;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.Fields;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the work is. An address with a municipality or a region is JobTech's own; one with nothing but a town may hold
 * anything that an employer typed.
 */
record Workplace(@Nullable Place place, @Nullable RemoteKind remote) {

    /** A snapshot has tens of thousands of places, and few different ones. */
    private static final Cache<String, PlaceWords> TYPED =
            Caffeine.newBuilder().maximumSize(2_000).build();

    static Workplace of(Fields ad) {
        Fields address = ad.child("workplace_address", "arbetsplatsadress");
        String municipality = name(address, "municipality", "kommun");
        String region = name(address, "region", "lan");
        String city = CleanText.line(address.text("city", "postort"), 300);
        String country = SwedishPlaces.countryOf(
                address.text("country_concept_id"), name(address, "country", "land"), address.key("country_code"));
        if (municipality == null && region == null) {
            return typed(city == null ? PlaceWords.of(null) : TYPED.get(city, PlaceWords::of), country, address);
        }
        String town = municipality != null ? municipality : city;
        String text = Stream.of(named(city, municipality), municipality, region)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String iso = country != null ? country : "SE";
        return new Workplace(placed(new Place(text, town, region, iso, null, null), address), null);
    }

    private static Workplace typed(PlaceWords words, @Nullable String country, Fields address) {
        Place place = words.place();
        if (place == null) {
            return new Workplace(country == null ? null : whole(country, address), words.remote());
        }
        String iso = country != null ? country : place.country();
        boolean town = place.city() == null && place.country() == null && country != null;
        Place read = new Place(place.text(), town ? place.text() : place.city(), place.region(), iso, null, null);
        return new Workplace(placed(read, address), words.remote());
    }

    private static Place whole(String country, Fields address) {
        String name = name(address, "country", "land");
        return placed(new Place(name != null ? name : country, null, null, country, null, null), address);
    }

    /** A name that stands alone in the newer records, and in an object in the oldest. */
    private static @Nullable String name(Fields address, String... names) {
        String alone = address.text(names);
        return CleanText.line(alone != null ? alone : address.child(names).text("namn", "label"), 200);
    }

    /** The town where it says more than the municipality, without shouting. */
    private static @Nullable String named(@Nullable String city, @Nullable String municipality) {
        if (city == null || city.equalsIgnoreCase(municipality)) {
            return null;
        }
        boolean shouted = city.equals(city.toUpperCase(Locale.ROOT)) && city.length() > 3;
        return shouted ? city.charAt(0) + city.substring(1).toLowerCase(Locale.ROOT) : city;
    }

    /** JobTech gives the longitude first. */
    private static Place placed(Place place, Fields address) {
        OptionalDouble longitude = coordinate(address.decimal("coordinates", 0), address.decimal("longitud"));
        OptionalDouble latitude = coordinate(address.decimal("coordinates", 1), address.decimal("latitud"));
        if (longitude.isEmpty() || latitude.isEmpty()) {
            return place;
        }
        double east = longitude.getAsDouble();
        double north = latitude.getAsDouble();
        boolean onEarth = Math.abs(east) <= 180 && Math.abs(north) <= 90 && (east != 0 || north != 0);
        return onEarth ? new Place(place.text(), place.city(), place.region(), place.country(), north, east) : place;
    }

    private static OptionalDouble coordinate(OptionalDouble listed, OptionalDouble named) {
        return listed.isPresent() ? listed : named;
    }
}
