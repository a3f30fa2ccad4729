package dev.jobtracker.simulator.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a query string or a form: each name with its values in the order given.
 *
 * @param values never empty lists
 */
public record Parameters(Map<String, List<String>> values) {

    /** Copies the map. */
    public Parameters {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Splits and decodes {@code a=1&b=2}; a damaged percent sequence stays as it was. */
    public static Parameters parse(@Nullable String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (encoded == null || encoded.isEmpty()) {
            return new Parameters(values);
        }
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!name.isEmpty()) {
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return new Parameters(values);
    }

    /** Whether the name was given at all. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The first value, or null where the name was not given. */
    public @Nullable String first(String name) {
        List<String> found = values.get(name);
        return found == null ? null : found.getFirst();
    }

    /** The first value, or another one. */
    public String first(String name, String otherwise) {
        String found = first(name);
        return found == null ? otherwise : found;
    }

    /** All values that are not blank. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The first value as a whole number, or another one where it is missing or no number. */
    public int number(String name, int otherwise) {
        String found = first(name);
        try {
            return found == null ? otherwise : Integer.parseInt(found.trim());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** True for {@code true}, {@code 1} and {@code yes}. */
    public boolean flag(String name) {
        return Set.of("true", "1", "yes").contains(first(name, ""));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException damaged) {
            return text;
        }
    }
}
