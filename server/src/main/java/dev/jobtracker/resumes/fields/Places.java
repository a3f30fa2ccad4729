package dev.jobtracker.resumes.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what reads like a place. */
final class Places {

    private static final Set<String> STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
            "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
            "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "ON", "QC", "BC",
            "AB", "MB", "NSW", "VIC", "QLD");
    private static final Pattern NAME_LIKE =
            Pattern.compile("[\\p{Lu}][\\p{L}.'’-]*(?: (?:[\\p{Lu}][\\p{L}.'’-]*|am|der|de|la|och|upon|of|do)){0,4}");
    private static final Pattern POSTCODE_FIRST =
            Pattern.compile("(?:[A-Z]{1,2}-)?\\d{3} ?\\d{2} +\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:,.*)?");
    private static final Pattern POSTCODE_LAST = Pattern.compile(
            "\\b(?:[A-Z]{2}\\s)?\\d{4,5}(?:-\\d{4})?$|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$|\\b[A-Z]\\d[A-Z] ?\\d[A-Z]\\d$");
    private static final Pattern AREA = Pattern.compile(
            "(?i)(?:greater )?[\\p{L} ]{2,40} (?:area|metropolitan area|region|county|län|kommun|metropolregion)");
    private static final int LONGEST = 80;

    private final Set<String> countries;
    private final Set<String> regions;
    private final Set<String> known;

    Places() {
        Map<String, List<String>> places = WordList.read("places", ";");
        countries = lower(places.getOrDefault("country", List.of()));
        regions = lower(places.getOrDefault("region", List.of()));
        known = lower(places.getOrDefault("city", List.of()));
        known.addAll(countries);
        known.addAll(regions);
    }

    private static Set<String> lower(List<String> words) {
        Set<String> lower = new HashSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }

    boolean isKnown(String name) {
        return known.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    boolean isCountry(String name) {
        return countries.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    boolean isState(String name) {
        return STATES.contains(name.strip());
    }

    /** Whether it is a country or a part of one, so that a town may stand before it. */
    boolean isWide(String name) {
        return isCountry(name) || isState(name) || regions.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether it is written as names are, each word large. */
    boolean looksLikeName(String text) {
        return NAME_LIKE.matcher(text.strip()).matches();
    }

    /** Whether the words are a place and nothing else. */
    boolean isPlace(String text) {
        String plain = text.strip().replaceAll("(?i)\\s*\\((?:remote|hybrid|on-?site|distans)\\)$|[.,;]$", "");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return false;
        }
        if (isKnown(plain) || POSTCODE_FIRST.matcher(plain).matches()) {
            return true;
        }
        String[] parts = plain.split("\\s*[,/]\\s*", -1);
        if (parts.length == 1) {
            return AREA.matcher(plain).matches() && isKnown(firstWords(plain));
        }
        String last = parts[parts.length - 1];
        boolean ends = isKnown(POSTCODE_LAST.matcher(last).replaceFirst("").strip())
                || STATES.contains(POSTCODE_LAST.matcher(last).replaceFirst("").strip())
                || (last.matches("[A-Z]{2} \\d{5}(?:-\\d{4})?") && STATES.contains(last.substring(0, 2)))
                || POSTCODE_FIRST.matcher(last).matches();
        boolean starts = isKnown(parts[0]) || NAME_LIKE.matcher(parts[0]).matches() || isStreet(parts[0]);
        return parts.length <= 5
                && starts
                && (ends || (isKnown(parts[0]) && NAME_LIKE.matcher(last).matches()));
    }

    private static boolean isStreet(String text) {
        return text.matches("(?i)(?:\\d+[a-z]? )?[\\p{L}.' -]{3,40}(?: \\d+[a-z]?)?");
    }

    private static String firstWords(String area) {
        return area.replaceFirst("(?i)^greater ", "")
                .replaceFirst("(?i)(s)? (?:area|metropolitan area|region|county|län|kommun|metropolregion)$", "");
    }
}
