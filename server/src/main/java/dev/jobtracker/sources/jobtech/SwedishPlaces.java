package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.places.PlaceWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sweden's municipalities and counties and the world's countries, by the codes and names that JobTech knows. */
final class SwedishPlaces {

    private static final Map<String, String> COUNTRY_OF_CONCEPT = new HashMap<>();
    private static final Map<String, String> CONCEPT_OF_COUNTRY = new HashMap<>();
    private static final Map<String, String> COUNTRY_OF_NAME = new HashMap<>();
    private static final Map<String, Set<String>> MUNICIPALITIES = new HashMap<>();
    private static final Map<String, Set<String>> REGIONS = new HashMap<>();

    static {
        for (List<String> country : rows("countries.csv")) {
            COUNTRY_OF_CONCEPT.put(country.get(1), country.getFirst());
            CONCEPT_OF_COUNTRY.put(country.getFirst(), country.get(1));
            COUNTRY_OF_NAME.put(lower(country.get(2)), country.getFirst());
        }
        rows("municipalities.csv").forEach(row -> add(MUNICIPALITIES, row));
        rows("regions.csv").forEach(row -> add(REGIONS, row));
    }

    private SwedishPlaces() {}

    /** The country that an address names in one way or another; null when in none. */
    static @Nullable String countryOf(@Nullable String concept, @Nullable String name, @Nullable String code) {
        String byConcept = concept == null ? null : COUNTRY_OF_CONCEPT.get(concept);
        if (byConcept != null) {
            return byConcept;
        }
        if (name != null) {
            String bySwedishName = COUNTRY_OF_NAME.get(lower(name));
            return bySwedishName != null ? bySwedishName : PlaceWords.countryCode(name);
        }
        return "199".equals(code) ? "SE" : null;
    }

    /** The codes of the municipalities of that name, with or without its dots. */
    static Set<String> municipalities(String name) {
        String plain = lower(name).replaceAll(" (kommun|stad|municipality)$", "");
        Set<String> found = find(MUNICIPALITIES, plain);
        return found.isEmpty() && !plain.equals(lower(name)) ? find(MUNICIPALITIES, plain.replaceAll("s$", "")) : found;
    }

    /** The codes of the counties of that name, with or without the word for county. */
    static Set<String> regions(String name) {
        return find(REGIONS, lower(name).replaceAll("^region ", "").replaceAll("s? (län|lan|county|region)$", ""));
    }

    /** The concept id of the country of that name, in English or Swedish. */
    static Optional<String> country(String name) {
        String bySwedishName = COUNTRY_OF_NAME.get(lower(name));
        return Optional.ofNullable(bySwedishName != null ? bySwedishName : PlaceWords.countryCode(name))
                .map(CONCEPT_OF_COUNTRY::get);
    }

    private static Set<String> find(Map<String, Set<String>> places, String name) {
        Set<String> exact = places.getOrDefault(name, Set.of());
        return exact.isEmpty() ? places.getOrDefault("~" + folded(name), Set.of()) : exact;
    }

    /** Under every name as it is written, and with a mark before it as it is written without dots. */
    private static void add(Map<String, Set<String>> places, List<String> row) {
        Stream<String> others =
                row.size() < 3 ? Stream.empty() : Stream.of(row.get(2).split(","));
        Stream.concat(Stream.of(row.get(1)), others).map(SwedishPlaces::lower).forEach(name -> {
            places.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(row.getFirst());
            places.computeIfAbsent("~" + folded(name), key -> new LinkedHashSet<>())
                    .add(row.getFirst());
        });
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static List<List<String>> rows(String resource) {
        try (InputStream file = SwedishPlaces.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
