package dev.jobtracker.sources.places;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes apart words that name several places: "Lund; Malmö", "San Francisco, CA • New York, NY". */
final class Alternatives {

    private static final Pattern MORE = Pattern.compile(
            "(?iU)\\(?\\+ ?\\d+ (?:other|more|annan|andra|autres?|weitere|más)\\w*\\)?|\\band \\d+ (?:other|more)\\b.*");
    private static final Pattern STRONG = Pattern.compile("\\s*[;•|\\n]\\s*|\\s+/\\s+");
    private static final Pattern WORDS =
            Pattern.compile("(?iU)\\s+(?:or|and|eller|och|oder|und|ou|et|o|y|&)\\s+|(?<=\\p{L})/(?=\\p{Lu})");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");

    private Alternatives() {}

    /** What each of them means. Of "and 2 more" nothing is known but what stands before it, so towns do not count. */
    static List<Meant> of(String words, @Nullable String within) {
        boolean more = MORE.matcher(words).find();
        return Stream.of(STRONG.split(MORE.matcher(words).replaceAll("")))
                .flatMap(Alternatives::dashed)
                .flatMap(Alternatives::joined)
                .map(Part::of)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> Meant.by(parts, within))
                .map(meant -> more ? new Meant(meant.country(), null, null) : meant)
                .toList();
    }

    /** A dash stands between places when each side is one with a comma of its own, and inside one place otherwise. */
    private static Stream<String> dashed(String words) {
        String[] sides = DASH.split(words);
        boolean places = sides.length > 1 && Stream.of(sides).allMatch(side -> side.contains(","));
        return places ? Stream.of(sides) : Stream.of(words);
    }

    /** "Lund och Malmö" are two, "Bosnia and Herzegovina" is one. */
    private static Stream<String> joined(String words) {
        String[] parts = words.split(",");
        boolean known = Stream.of(parts)
                .allMatch(part -> !WORDS.matcher(part).find()
                        || !Gazetteer.meanings(part.strip()).isEmpty());
        return known ? Stream.of(words) : Stream.of(WORDS.split(words));
    }
}
