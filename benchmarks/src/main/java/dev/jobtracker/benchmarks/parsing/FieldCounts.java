package dev.jobtracker.benchmarks.parsing;

import dev.jobtracker.analytics.Rate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How many values there were, were found, and were right, for each field. */
public final class FieldCounts {

    private final Map<String, int[]> counts = new LinkedHashMap<>();

    /** Compares but for case, spaces and punctuation. Gives what is missing and what is wrong. */
    Set<String> add(
            String field, Collection<? extends @Nullable String> wanted, Collection<? extends @Nullable String> found) {
        Set<String> right = plain(wanted);
        Set<String> told = plain(found);
        int[] count = counts.computeIfAbsent(field, unknown -> new int[3]);
        count[0] += right.size();
        count[1] += told.size();
        Set<String> wrong = new TreeSet<>();
        for (String each : told) {
            if (right.contains(each)) {
                count[2]++;
            } else {
                wrong.add("+" + each);
            }
        }
        right.stream().filter(each -> !told.contains(each)).forEach(each -> wrong.add("-" + each));
        return wrong;
    }

    static String plain(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d+#]", "");
    }

    private static Set<String> plain(Collection<? extends @Nullable String> values) {
        Set<String> plain = new HashSet<>();
        for (String value : values) {
            if (value != null && !plain(value).isEmpty()) {
                plain.add(plain(value));
            }
        }
        return plain;
    }

    /** A field, how many values it had, precision and recall in words. */
    public record Row(String field, int values, String precision, String recall) {}

    List<Row> rows() {
        return counts.entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey(),
                        entry.getValue()[0],
                        share(entry.getValue()[2], entry.getValue()[1]),
                        share(entry.getValue()[2], entry.getValue()[0])))
                .toList();
    }

    /** With its 95 % interval. */
    private static String share(int right, int of) {
        Rate rate = Rate.of(right, of);
        return of == 0 ? "none" : String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", rate.value(), rate.low(), rate.high());
    }
}
