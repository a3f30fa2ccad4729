package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.places.PlaceWords;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an opening is, in folded words.
 *
 * @param known whether the town is one that is known
 * @param firstName the first of several names, such as the town that nobody knows
 * @param lastName the last of several names, such as its state
 * @param onlyName the one name of a place that nobody knows, such as "Distrito Nacional"
 * @param words everything that the place is described with
 */
record Whereabouts(
        @Nullable String town,
        @Nullable String region,
        @Nullable String country,
        boolean remote,
        boolean known,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String onlyName,
        Set<String> words) {

    private static final Pattern MUNICIPALITY = Pattern.compile("\\b(\\S+?)s? (?:kommune?|stad)\\b");

    private static final Pattern WHICH =
            Pattern.compile(" (?:am|an|im|bei|ob|in|i|on|upon|under|sur|de|do|da|der)\\b.*");

    /** Words that name no place. */
    private static final Set<String> ANYWHERE = Set.of(
            "africa",
            "all",
            "americas",
            "any",
            "anywhere",
            "apac",
            "area",
            "asia",
            "distans",
            "emea",
            "eu",
            "europa",
            "europe",
            "flera",
            "flexible",
            "global",
            "hela",
            "home",
            "hq",
            "hybrid",
            "latam",
            "location",
            "locations",
            "multiple",
            "nationwide",
            "nordic",
            "nordics",
            "norden",
            "office",
            "olika",
            "orter",
            "ort",
            "remote",
            "select",
            "several",
            "uk",
            "us",
            "usa",
            "utomlands",
            "various",
            "varierande",
            "world",
            "worldwide");

    /** How two places stand to each other. */
    enum Relation {
        SAME,
        /** One lies in the other, as far as they tell. */
        WITHIN,
        /** Two towns of one region, of which one may stand for the other. */
        NEAR,
        UNKNOWN,
        /** Other names, of which at least one is of nothing known: it may be a valley, a district or a nickname. */
        DOUBTFUL,
        OTHER
    }

    static Whereabouts of(@Nullable Place place, @Nullable RemoteKind remote) {
        boolean fromHome = remote == RemoteKind.REMOTE;
        if (place == null) {
            return new Whereabouts(null, null, null, fromHome, false, null, null, null, Set.of());
        }
        String[] names = place.text().split(",", -1);
        boolean several = names.length > 1 && !place.text().contains(";");
        return new Whereabouts(
                folded(place.city()),
                folded(place.region()),
                place.country(),
                fromHome,
                PlaceWords.isTown(place.city(), place.country()),
                several ? Letters.words(names[0]) : null,
                several ? Letters.words(names[names.length - 1]) : null,
                several ? null : unknownName(place),
                words(place));
    }

    private static Set<String> words(Place place) {
        String names = MUNICIPALITY.matcher(Letters.words(place.text())).replaceAll("$1");
        return Set.copyOf(List.of(names.split(" ")));
    }

    private static @Nullable String unknownName(Place place) {
        boolean known = place.city() != null || place.region() != null || PlaceWords.countryCode(place.text()) != null;
        boolean named = !place.text().isBlank() && Collections.disjoint(words(place), ANYWHERE);
        return known || !named ? null : Letters.words(place.text());
    }

    private static @Nullable String folded(@Nullable String name) {
        return name == null ? null : Letters.words(name);
    }

    /** Whether both name the same place, be it by its region, or both are at home somewhere in one country. */
    boolean isSame(Whereabouts other) {
        Relation relation = to(other);
        boolean fromHome = remote && other.remote && town == null && other.town == null;
        boolean sameRegion = region != null && region.equals(other.region);
        return relation == Relation.SAME
                || relation == Relation.NEAR
                || (relation == Relation.WITHIN && (sameRegion || isNamedBy(other) || other.isNamedBy(this)))
                || (fromHome && relation != Relation.OTHER);
    }

    /** Whether the other, of which nobody found out the town, begins with the name of this one. */
    private boolean isNamedBy(Whereabouts other) {
        return town != null && other.town == null && (town.equals(other.firstName) || town.equals(other.onlyName));
    }

    /** The town without what tells it from others of its name, as in "Prien am Chiemsee". */
    @Nullable
    String plainTown() {
        return town == null ? null : WHICH.matcher(town).replaceFirst("");
    }

    /** Whether they have a name in common, or one lies in the other. */
    boolean isAround(Whereabouts other) {
        Relation relation = to(other);
        boolean named = relation == Relation.UNKNOWN && !Collections.disjoint(words, other.words);
        return isSame(other) || relation == Relation.WITHIN || named;
    }

    Relation to(Whereabouts other) {
        if (country != null && other.country != null && !country.equals(other.country)) {
            return Relation.OTHER;
        }
        if (town != null && other.town != null) {
            return towns(other, town, other.town);
        }
        if (region != null && other.region != null && !region.equals(other.region)) {
            return Relation.OTHER;
        }
        if (firstName != null && other.firstName != null && isOtherName(other)) {
            return Relation.DOUBTFUL;
        }
        if (onlyName != null && other.onlyName != null && Collections.disjoint(words, other.words)) {
            return Relation.DOUBTFUL;
        }
        if (isElsewhere(other) || other.isElsewhere(this)) {
            return Relation.DOUBTFUL;
        }
        if ((country == null && town == null) || (other.country == null && other.town == null)) {
            return Relation.UNKNOWN;
        }
        boolean equal = town == null && other.town == null && region == null && other.region == null;
        return equal ? Relation.SAME : Relation.WITHIN;
    }

    /** "Austell, GA" is not "Marietta, GA", even if nobody knows Austell. */
    private boolean isOtherName(Whereabouts other) {
        boolean alike = Objects.equals(lastName, other.lastName) || (country != null && country.equals(other.country));
        boolean named = words.containsAll(nameWords(other.firstName)) || other.words.containsAll(nameWords(firstName));
        boolean towns = Objects.equals(firstName, other.town) || Objects.equals(town, other.firstName);
        return alike && !named && !towns && (town == null || other.town == null);
    }

    /** "Kista, Stockholm" is not Karlskrona, even if nobody knows Kista. */
    private boolean isElsewhere(Whereabouts other) {
        boolean named = firstName != null || onlyName != null;
        boolean silent = town == null && region == null && named && Collections.disjoint(words, ANYWHERE);
        return silent
                && other.town != null
                && Collections.disjoint(words, other.words)
                && !words.containsAll(nameWords(other.town));
    }

    private static List<String> nameWords(@Nullable String name) {
        return name == null ? List.of() : List.of(name.split(" "));
    }

    private Relation towns(Whereabouts other, String here, String there) {
        if (here.equals(there)) {
            return Relation.SAME;
        }
        boolean named = other.words.containsAll(nameWords(here)) || words.containsAll(nameWords(there));
        if (named) {
            return Relation.SAME;
        }
        if (!known || !other.known) {
            return Relation.DOUBTFUL;
        }
        return region != null && region.equals(other.region) ? Relation.NEAR : Relation.OTHER;
    }
}
