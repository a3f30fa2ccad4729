package dev.jobtracker.archives;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a person says that a file is to be read.
 *
 * @param mapping the keys of our columns by the headings of the file; an empty key leaves a column out, and a heading
 *     that is not named is guessed
 * @param statuses the keys of stages by the words of the file
 * @param dateOrder of dates in numbers; null to find out
 */
public record ImportOptions(
        Map<String, String> mapping,
        Map<String, String> statuses,
        @Nullable DateOrder dateOrder) {

    /** Everything is to be guessed. */
    public static final ImportOptions NONE = new ImportOptions(Map.of(), Map.of(), null);

    public ImportOptions {
        mapping = copy(mapping);
        statuses = copy(statuses);
    }

    private static Map<String, String> copy(@Nullable Map<String, String> told) {
        Map<String, String> copy = new LinkedHashMap<>();
        if (told != null) {
            told.forEach((word, key) -> copy.put(word, Objects.requireNonNullElse(key, "")));
        }
        return Collections.unmodifiableMap(copy);
    }
}
