package dev.jobtracker.simulator.openings;

import dev.jobtracker.simulator.world.Position;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where an opening is; a part that is not known is empty.
 *
 * @param city in Swedish
 * @param region the län, in Swedish
 * @param country in English
 * @param countryCode ISO 3166, two letters
 * @param position or null
 */
public record Location(
        String city,
        String region,
        String country,
        String countryCode,
        @Nullable Position position) {

    private static final Map<String, String> ENGLISH_CITIES = Map.of("Göteborg", "Gothenburg", "Malmö", "Malmo");
    private static final Map<String, List<String>> COUNTRIES =
            Map.of("Sverige", List.of("Sweden", "SE"), "Norge", List.of("Norway", "NO"));

    static Location of(ObjectNode record, @Nullable Position position) {
        JsonNode address = record.path("workplace_address");
        String municipality = address.path("municipality").asString("");
        String city = municipality.isEmpty() ? address.path("city").asString("") : municipality;
        List<String> country = COUNTRIES.getOrDefault(address.path("country").asString(""), List.of("", ""));
        return new Location(city, address.path("region").asString(""), country.getFirst(), country.getLast(), position);
    }

    /** The city as English boards write it. */
    public String englishCity() {
        return ENGLISH_CITIES.getOrDefault(city, city);
    }

    /** {@code Stockholm County} and the like. */
    public String county() {
        return region.replaceAll("s? län$", "") + (region.isEmpty() ? "" : " County");
    }

    /** City, county and country in English, as far as they are known. */
    public String english() {
        return joined(englishCity(), county(), country);
    }

    /** City and country in English, as far as they are known. */
    public String cityAndCountry() {
        return joined(englishCity(), country);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Whether somebody who asks for this place means here; nothing asked is everywhere. */
    public boolean isMeantBy(String asked) {
        String wanted = asked.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return true;
        }
        String all = String.join("|", city, englishCity(), region, county(), country, countryCode, "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(wanted.split(",", -1))
                .map(String::strip)
                .anyMatch(part -> !part.isEmpty()
                        && (all.contains(part + "|")
                                || all.contains(part + " län|")
                                || all.contains(part + " county|")));
    }
}
