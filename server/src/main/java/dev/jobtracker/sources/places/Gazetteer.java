package dev.jobtracker.sources.places;

import dev.jobtracker.sources.reading.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What names of places may mean. Names are found in any spelling (see {@link Spelling}), codes only in capitals: "IN"
 * may be India, "in" is a word. Read from resources when it is first asked; safe to share between threads.
 */
final class Gazetteer {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    private static final Gazetteer INSTANCE = new Gazetteer();

    private final Map<String, Set<Meaning>> names = new HashMap<>();
    private final Map<String, Set<Meaning>> codes = new HashMap<>();
    private final Map<Meaning, Set<String>> spellings = new HashMap<>();

    private Gazetteer() {
        lines("countries.txt").forEach(this::addCountry);
        lines("regions.txt").forEach(this::addRegion);
        lines("cities-sweden.txt").forEach(this::addTowns);
        lines("cities-world.txt").forEach(this::addTowns);
    }

    /** Everything that this name is known to mean; empty for a name that is not known. */
    static Set<Meaning> meanings(String name) {
        Set<Meaning> byCode = CODE.matcher(name).matches() ? INSTANCE.codes.getOrDefault(name, Set.of()) : Set.of();
        return byCode.isEmpty() ? INSTANCE.names.getOrDefault(Spelling.folded(name), Set.of()) : byCode;
    }

    /** The names of the first thing that this name means in a country, or anywhere; else the name alone. */
    static List<String> spellings(String name, @Nullable String country) {
        return meanings(name).stream()
                .filter(meaning -> country == null || meaning.country().equals(country))
                .findFirst()
                .map(meaning -> List.copyOf(INSTANCE.spellings.getOrDefault(meaning, Set.of(name))))
                .orElse(List.of(name));
    }

    private void addCountry(Line line) {
        Meaning country = new Meaning(line.country(), null, null);
        add(country, line.country());
        add(country, line.names());
    }

    private void addRegion(Line line) {
        Meaning region = new Meaning(line.country(), line.region(), null);
        addName(Objects.requireNonNull(line.region()), region);
        add(region, line.names());
    }

    private void addTowns(Line line) {
        for (String spellings : line.names().split(",", -1)) {
            String[] each = spellings.split("\\|", -1);
            add(new Meaning(line.country(), line.region(), each[0].strip()), spellings);
        }
    }

    private void add(Meaning meaning, String spellings) {
        Stream.of(spellings.split("\\|", -1)).map(String::strip).forEach(name -> {
            if (CODE.matcher(name).matches()) {
                codes.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(meaning);
            } else {
                addName(name, meaning);
            }
        });
    }

    private void addName(String name, Meaning meaning) {
        names.computeIfAbsent(Spelling.folded(name), any -> new LinkedHashSet<>())
                .add(meaning);
        spellings.computeIfAbsent(meaning, any -> new LinkedHashSet<>()).add(name);
    }

    private static List<Line> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line of a resource, {@code country/region: names}. */
    private record Line(String country, @Nullable String region, String names) {

        static Line of(String line) {
            int colon = line.indexOf(": ");
            String[] key = line.substring(0, colon).split("/", 2);
            return new Line(key[0], key.length > 1 ? key[1] : null, line.substring(colon + 2));
        }
    }
}
