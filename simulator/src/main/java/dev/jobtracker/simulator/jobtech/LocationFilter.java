package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Facet;
import dev.jobtracker.simulator.world.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Places: municipality, region, country, abroad and unspecified are one OR; positions are an AND beside it. */
final class LocationFilter {

    private static final String SWEDEN = "i46j_HmG_v64";
    private static final int DEFAULT_RADIUS_KILOMETRES = 5;

    private LocationFilter() {}

    static Predicate<Advert> read(Arguments arguments) {
        List<Wanted> places = List.of(
                Wanted.read(Facet.MUNICIPALITY, arguments.parameters()),
                Wanted.read(Facet.REGION, arguments.parameters()),
                Wanted.read(Facet.COUNTRY, arguments.parameters()));
        boolean unspecified = Boolean.TRUE.equals(arguments.flag("unspecified-sweden-workplace"));
        boolean abroad = Boolean.TRUE.equals(arguments.flag("abroad"));
        boolean given = unspecified || abroad || places.stream().anyMatch(Wanted::isGiven);
        if (!given && places.stream().allMatch(place -> place.none().isEmpty())) {
            return near(arguments);
        }
        Predicate<Advert> named = advert -> !given
                || places.stream().anyMatch(place -> place.isWanted(advert.facets()))
                || (unspecified && isUnspecified(advert))
                || (abroad && isAbroad(advert));
        Predicate<Advert> refused = advert -> places.stream().anyMatch(place -> place.isRefused(advert.facets()));
        return named.and(refused.negate()).and(near(arguments));
    }

    private static boolean isUnspecified(Advert advert) {
        return SWEDEN.equals(advert.facets().conceptId(Facet.COUNTRY))
                && advert.facets().of(Facet.REGION).isEmpty();
    }

    private static boolean isAbroad(Advert advert) {
        return !advert.facets().of(Facet.COUNTRY).isEmpty() && !advert.facets().has(Facet.COUNTRY, SWEDEN);
    }

    private static Predicate<Advert> near(Arguments arguments) {
        List<String> positions = arguments.parameters().all("position");
        if (positions.isEmpty()) {
            return advert -> true;
        }
        List<String> radii = arguments.parameters().all("position.radius");
        List<Predicate<Advert>> circles = new ArrayList<>();
        for (int index = 0; index < positions.size(); index++) {
            Position centre = position(positions.get(index));
            int radius = index < radii.size() ? radius(radii.get(index)) : DEFAULT_RADIUS_KILOMETRES;
            circles.add(advert -> advert.position() != null && centre.kilometresTo(advert.position()) <= radius);
        }
        return advert -> circles.stream().anyMatch(circle -> circle.test(advert));
    }

    private static Position position(String text) {
        List<String> parts = List.of(text.split(",", -1));
        try {
            return new Position(
                    Double.parseDouble(parts.getFirst().trim()),
                    Double.parseDouble(parts.getLast().trim()));
        } catch (NumberFormatException notAPosition) {
            throw new InvalidArguments("position", "Bad format for position: " + text);
        }
    }

    private static int radius(String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException notANumber) {
            throw new InvalidArguments("position.radius", text + " is not a valid integer");
        }
    }
}
