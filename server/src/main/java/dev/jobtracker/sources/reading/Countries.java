package dev.jobtracker.sources.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries by the names that postings use for them, in English, Swedish, Portuguese, Spanish and German. */
public final class Countries {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.of("sv"), Locale.of("pt"), Locale.of("es"), Locale.GERMAN, Locale.of("no"));

    /** Names that are also those of a state or an island somewhere else. */
    private static final Set<String> AMBIGUOUS = Set.of("georgia", "jersey", "granada", "guadalupe");

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("usa", "US"),
            Map.entry("us", "US"),
            Map.entry("u.s.", "US"),
            Map.entry("u.s.a.", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("uk", "GB"),
            Map.entry("u.k.", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("the netherlands", "NL"),
            Map.entry("holland", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("republic of ireland", "IE"),
            Map.entry("south korea", "KR"),
            Map.entry("korea", "KR"),
            Map.entry("uae", "AE"),
            Map.entry("viet nam", "VN"),
            Map.entry("turkey", "TR"));

    private static final Map<String, String> BY_NAME = byName();

    private Countries() {}

    /** The ISO 3166-1 alpha-2 code of the country that goes by exactly this name. */
    public static Optional<String> named(String name) {
        String plain = plain(name);
        return AMBIGUOUS.contains(plain) ? Optional.empty() : Optional.ofNullable(BY_NAME.get(plain));
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            for (Locale language : LANGUAGES) {
                names.putIfAbsent(plain(Locale.of("", code).getDisplayCountry(language)), code);
            }
        }
        names.putAll(SPOKEN);
        return names;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
