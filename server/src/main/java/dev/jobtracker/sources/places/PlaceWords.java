package dev.jobtracker.sources.places;

import dev.jobtracker.sources.CleanText;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place as somebody wrote it, such as "Lund, Sweden", "Remote Poland" or "Hybrid": read as far as it is plain what is
 * meant. A name that several countries have ("Paris", "Cambridge") gives no country until the rest says which. Of
 * several places, only what they have in common is told apart. Where one may work in several ways, the freest counts.
 *
 * @param place null when the words name none
 * @param remote null when the words do not say
 */
public record PlaceWords(@Nullable Place place, @Nullable RemoteKind remote) {

    private static final PlaceWords NOTHING = new PlaceWords(null, null);
    private static final Pattern LEFT_OVER =
            Pattern.compile("(?iU)^(?:[\\s\\p{P}\\p{S}]|\\b(?:flexible|flexibel|in|or|and|only)\\b)*$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;/•|–—-]+|[\\s,;/•|–—-]+$");

    private static final Pattern HOLE = Pattern.compile("[,;/•|(–—-]\\s*[,;/•|()–—-]|\\s[,;]");

    /** Reads a place out of words. */
    public static PlaceWords of(@Nullable String words) {
        return of(words, null);
    }

    /**
     * Reads a place out of words, in a country that the source names apart.
     *
     * @param country ISO 3166-1 alpha-2 or the country's name; what is no country says nothing
     */
    public static PlaceWords of(@Nullable String words, @Nullable String country) {
        String line = CleanText.line(words, 300);
        String within = countryCode(country);
        if (line == null) {
            return within == null ? NOTHING : new PlaceWords(named(Objects.requireNonNull(country), within), null);
        }
        WorkMode mode = WorkMode.of(line);
        if (LEFT_OVER.matcher(mode.rest()).matches()) {
            Place rest = within == null ? null : named(Objects.requireNonNull(country), within);
            return new PlaceWords(rest, mode.remote());
        }
        return new PlaceWords(common(shown(line, mode), Alternatives.of(mode.rest(), within), within), mode.remote());
    }

    /** The words without the way of working, as long as that leaves no holes in them. */
    private static String shown(String line, WorkMode mode) {
        String rest = EDGES.matcher(mode.rest().replaceAll("\\(\\s*\\)", "").replaceAll("\\s+", " "))
                .replaceAll("");
        return HOLE.matcher(rest).find() ? line : rest;
    }

    private static Place named(String text, String country) {
        return new Place(text.strip(), null, null, country, null, null);
    }

    private static Place common(String text, List<Meant> alternatives, @Nullable String within) {
        String country = same(alternatives, Meant::country);
        String region = country == null ? null : same(alternatives, Meant::region);
        String town = alternatives.size() > 1 && country == null ? null : same(alternatives, Meant::town);
        return new Place(text, town, region, country == null ? within : country, null, null);
    }

    private static @Nullable String same(List<Meant> alternatives, Function<Meant, @Nullable String> part) {
        String first = alternatives.isEmpty() ? null : part.apply(alternatives.getFirst());
        boolean agreed = alternatives.stream().allMatch(each -> Objects.equals(part.apply(each), first));
        return agreed ? first : null;
    }

    /** The same place with coordinates in degrees, where there are two that lie on Earth and not at zero. */
    public PlaceWords at(OptionalDouble latitude, OptionalDouble longitude) {
        if (place == null || latitude.isEmpty() || longitude.isEmpty()) {
            return this;
        }
        double north = latitude.getAsDouble();
        double east = longitude.getAsDouble();
        boolean onEarth = Math.abs(north) <= 90 && Math.abs(east) <= 180 && (north != 0 || east != 0);
        Place located = new Place(place.text(), place.city(), place.region(), place.country(), north, east);
        return onEarth ? new PlaceWords(located, remote) : this;
    }

    /** The way of working that is stated apart from the place, else the one that the words for the place name. */
    public @Nullable RemoteKind remoteOr(@Nullable RemoteKind stated) {
        return stated == null ? remote : stated;
    }

    /** The way of working that words name, such as {@code TELECOMMUTE} or "on-site". */
    public static @Nullable RemoteKind wayOfWorking(@Nullable String words) {
        String line = CleanText.line(words, 100);
        return line == null ? null : WorkMode.of(line).remote();
    }

    /**
     * Every spelling of the town that these words name, else of the region, else of the country; the words alone when
     * they name none that is known.
     */
    public static List<String> spellings(String words) {
        Place place = of(words).place();
        String name = place == null ? null : narrowest(place);
        return place == null || name == null ? List.of(words) : Gazetteer.spellings(name, place.country());
    }

    private static @Nullable String narrowest(Place place) {
        if (place.city() != null) {
            return place.city();
        }
        return place.region() != null ? place.region() : place.country();
    }

    /**
     * Whether a town of this name is known in a country.
     *
     * @param country ISO 3166-1 alpha-2; null for any
     */
    public static boolean isTown(@Nullable String name, @Nullable String country) {
        return name != null
                && Gazetteer.meanings(name).stream()
                        .anyMatch(meaning -> meaning.isTown()
                                && (country == null || meaning.country().equals(country)));
    }

    /** The ISO 3166-1 alpha-2 code of a country given by its code or by its name in one of a dozen languages. */
    public static @Nullable String countryCode(@Nullable String name) {
        String line = CleanText.line(name, 100);
        if (line == null) {
            return null;
        }
        String candidate = line.length() <= 3 ? line.toUpperCase(Locale.ROOT) : line;
        List<String> countries = Gazetteer.meanings(candidate).stream()
                .filter(Meaning::isCountry)
                .map(Meaning::country)
                .distinct()
                .toList();
        return countries.size() == 1 ? countries.getFirst() : null;
    }
}
