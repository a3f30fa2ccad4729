package dev.jobtracker.profiles;

import dev.jobtracker.sources.CleanText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of short texts that a person writes. */
final class Lines {

    private Lines() {}

    /** Each once, whatever its case, in the order written; what says nothing is left out. */
    static List<String> of(List<String> written) {
        return once(
                written.stream()
                        .map(line -> CleanText.line(line, Integer.MAX_VALUE))
                        .filter(Objects::nonNull),
                line -> line.toLowerCase(Locale.ROOT));
    }

    /** The first of each key. */
    static <T> List<T> once(Stream<T> all, Function<T, Object> key) {
        return List.copyOf(
                all.collect(Collectors.toMap(key, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                        .values());
    }
}
