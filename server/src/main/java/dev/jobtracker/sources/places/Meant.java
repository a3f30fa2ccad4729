package dev.jobtracker.sources.places;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words for one place come to. */
record Meant(
        @Nullable String country,
        @Nullable String region,
        @Nullable String town) {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40}");
    private static final Pattern NO_TOWN = Pattern.compile(
            "(?iU).*\\b(?:locations?|offices?|all|any|select|selected|various|multiple|several|nationwide|hela|flera|orter"
                    + "|area|europe|europa|emea|apac|latam|eu|eea|nordics?|norden|america|americas|asia|africa|time ?zones?"
                    + "|headquarters|hq|based|within|hours?|only|preferred|region|county|state|province|flexible|work)\\b.*");

    /** @param within the country, where it is known from elsewhere */
    static Meant by(List<Part> parts, @Nullable String within) {
        String country = within == null ? CountryOf.parts(parts) : within;
        if (country == null) {
            return new Meant(null, null, sharedName(parts));
        }
        int regionAt = regionAt(parts, country);
        Meaning town = knownTown(parts, country, regionAt);
        String region = region(parts, country, regionAt, town);
        boolean fits = town == null
                || regionAt < 0
                || parts.get(regionAt).towns(country).isEmpty()
                || isIn(parts, country, town, region);
        String name = town == null ? unknownTown(parts, country) : town.town();
        return fits ? new Meant(country, region, name) : new Meant(country, null, null);
    }

    /** A town that several countries have is still called that. */
    private static @Nullable String sharedName(List<Part> parts) {
        Set<Meaning> meanings = parts.size() == 1 ? parts.getFirst().meanings() : Set.of();
        Set<String> names = meanings.stream()
                .map(Meaning::town)
                .map(name -> Objects.requireNonNullElse(name, ""))
                .collect(Collectors.toSet());
        return names.size() == 1 && !names.contains("") ? names.iterator().next() : null;
    }

    /** Where the region stands: last, and not where a town of the same name comes first; -1 for nowhere. */
    private static int regionAt(List<Part> parts, String country) {
        return IntStream.range(0, parts.size())
                .filter(index -> !parts.get(index).regions(country).isEmpty())
                .filter(index -> parts.get(index).towns(country).isEmpty()
                        || parts.stream().limit(index).anyMatch(before -> !before.isWide()))
                .max()
                .orElse(-1);
    }

    private static @Nullable Meaning knownTown(List<Part> parts, String country, int regionAt) {
        List<Part> towns = IntStream.range(0, parts.size())
                .filter(index -> index != regionAt)
                .mapToObj(parts::get)
                .filter(part -> !part.towns(country).isEmpty())
                .toList();
        if (towns.stream().map(part -> part.towns(country)).distinct().count() != 1) {
            return null;
        }
        Part part = towns.getFirst();
        Meaning town = town(
                part.towns(country),
                regionAt < 0 ? List.of() : parts.get(regionAt).regions(country));
        boolean orRegion = town != null
                && regionAt < 0
                && part.regions(country).stream().anyMatch(region -> !Objects.equals(region.region(), town.region()));
        return orRegion ? null : town;
    }

    /**
     * The town in one of these regions, else the only one there is; several Springfields are all called Springfield.
     */
    private static @Nullable Meaning town(List<Meaning> towns, List<Meaning> regions) {
        Optional<Meaning> there = towns.stream()
                .filter(town -> regions.stream().anyMatch(region -> Objects.equals(region.region(), town.region())))
                .findFirst();
        boolean oneName = towns.stream().map(Meaning::town).distinct().count() == 1;
        return there.orElse(oneName ? towns.getFirst() : null);
    }

    private static @Nullable String region(List<Part> parts, String country, int regionAt, @Nullable Meaning town) {
        if (regionAt >= 0) {
            return parts.get(regionAt).regions(country).getFirst().region();
        }
        return town == null ? null : regionOf(parts, country, town);
    }

    /** The region follows from a town whose name no other has; American names are too often used again. */
    private static @Nullable String regionOf(List<Part> parts, String country, Meaning town) {
        Stream<Part> named = parts.stream().filter(part -> part.towns(country).contains(town));
        boolean sure = named.allMatch(part -> "US".equals(country)
                ? !part.regions(country).isEmpty()
                : part.towns(country).size() == 1);
        return sure ? town.region() : null;
    }

    private static boolean isIn(List<Part> parts, String country, Meaning town, @Nullable String region) {
        return parts.stream()
                .flatMap(part -> part.towns(country).stream())
                .filter(each -> Objects.equals(each.town(), town.town()))
                .anyMatch(each -> each.region() == null || Objects.equals(each.region(), region));
    }

    /** A name that is not known counts as a town when it comes first. */
    private static @Nullable String unknownTown(List<Part> parts, String country) {
        boolean known = parts.stream().anyMatch(part -> !part.towns(country).isEmpty());
        Part first = parts.getFirst();
        boolean town = !first.isWide()
                && first.regions(country).isEmpty()
                && NAME.matcher(first.text()).matches()
                && !NO_TOWN.matcher(first.text()).matches();
        return town && !known ? first.text() : null;
    }
}
