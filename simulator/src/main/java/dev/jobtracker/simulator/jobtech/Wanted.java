package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.world.Facet;
import dev.jobtracker.simulator.world.Facets;
import java.util.List;
import java.util.Locale;

/**
 * Values of one repeatable parameter: any of the wanted, none of the refused (those that began with a minus).
 *
 * @param facet what they are compared with
 * @param any concept ids or legacy codes, of which one must be there
 * @param none concept ids or legacy codes that must not be there
 */
record Wanted(Facet facet, List<String> any, List<String> none) {

    static Wanted read(Facet facet, Parameters parameters) {
        List<String> values = parameters.all(facet.parameter());
        return new Wanted(
                facet,
                values.stream().filter(value -> !value.startsWith("-")).toList(),
                values.stream()
                        .filter(value -> value.startsWith("-"))
                        .map(value -> value.substring(1))
                        .toList());
    }

    boolean isGiven() {
        return !any.isEmpty();
    }

    boolean isWanted(Facets facets) {
        return any.stream().anyMatch(value -> facets.has(facet, value));
    }

    boolean isRefused(Facets facets) {
        return none.stream().anyMatch(value -> facets.has(facet, value));
    }

    @Override
    public String toString() {
        return facet.name().toLowerCase(Locale.ROOT) + any + none;
    }
}
