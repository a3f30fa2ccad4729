package dev.jobtracker.simulator.jobstream;

import dev.jobtracker.simulator.jobtech.InvalidArguments;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Facet;
import dev.jobtracker.simulator.world.SwedishTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a stream call asks for.
 *
 * @param after changes later than this
 * @param before and not later than this
 * @param occupations concept ids of names, groups or fields; empty means all
 * @param locations concept ids of municipalities, regions or countries; empty means all
 */
record Window(Instant after, Instant before, List<String> occupations, List<String> locations)
        implements Predicate<Advert> {

    private static final List<Facet> OCCUPATIONS =
            List.of(Facet.OCCUPATION_NAME, Facet.OCCUPATION_GROUP, Facet.OCCUPATION_FIELD);
    private static final List<Facet> LOCATIONS = List.of(Facet.MUNICIPALITY, Facet.REGION, Facet.COUNTRY);

    static Window read(Parameters parameters, String afterName, String beforeName, Instant now) {
        if (parameters.has("abroad")) {
            throw new InvalidArguments("abroad", "Unknown argument: abroad");
        }
        String after = parameters.first(afterName);
        if (after == null) {
            throw new InvalidArguments(afterName, "Missing required parameter in the query string");
        }
        String before = parameters.first(beforeName);
        return new Window(
                time(afterName, after),
                before == null ? now : time(beforeName, before),
                parameters.all("occupation-concept-id"),
                parameters.all("location-concept-id"));
    }

    private static Instant time(String name, String given) {
        // A plus sign that was not encoded arrives as a space.
        LocalDateTime time = SwedishTime.strict(given.replace(' ', '+'));
        if (time == null) {
            throw new InvalidArguments(name, "time data '" + given + "' does not match format '%Y-%m-%dT%H:%M:%S'");
        }
        return SwedishTime.instant(time);
    }

    @Override
    public boolean test(Advert advert) {
        Instant changed = advert.schedule().changedAt();
        return changed.isAfter(after)
                && !changed.isAfter(before)
                && matches(advert, OCCUPATIONS, occupations)
                && matches(advert, LOCATIONS, locations);
    }

    private static boolean matches(Advert advert, List<Facet> facets, List<String> ids) {
        return ids.isEmpty()
                || facets.stream()
                        .map(facet -> advert.facets().conceptId(facet))
                        .anyMatch(id -> id != null && ids.contains(id));
    }
}
