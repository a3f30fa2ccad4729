package dev.jobtracker.sources.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which country the parts of a place agree on. */
final class CountryOf {

    private CountryOf() {}

    /**
     * What the countries and regions among the parts say; where that leaves a choice ("CA" may be California or Canada)
     * the towns decide, and where there is none, the towns alone. Null while a choice is left.
     */
    static @Nullable String parts(List<Part> parts) {
        List<Part> wide = parts.stream().filter(Part::isWide).toList();
        List<Part> towns = parts.stream()
                .filter(part -> !part.isWide() && !part.meanings().isEmpty())
                .toList();
        if (wide.isEmpty()) {
            return only(shared(towns));
        }
        Set<String> said = shared(wide);
        String clear = only(said);
        if (clear != null) {
            return contradicted(clear, wide, towns) ? null : clear;
        }
        Set<String> fitting = new HashSet<>(said);
        towns.forEach(town -> fitting.retainAll(town.countries()));
        return only(fitting);
    }

    /** Two capitals after a town that is known elsewhere may be something else than a country: "Manaus - AM". */
    private static boolean contradicted(String country, List<Part> wide, List<Part> towns) {
        boolean bareCode = wide.stream().allMatch(part -> part.text().length() == 2);
        boolean ofCountry =
                wide.stream().flatMap(part -> part.meanings().stream()).allMatch(Meaning::isCountry);
        return bareCode
                && ofCountry
                && !towns.isEmpty()
                && towns.stream().noneMatch(town -> town.countries().contains(country));
    }

    private static Set<String> shared(List<Part> parts) {
        if (parts.isEmpty()) {
            return Set.of();
        }
        Set<String> shared = new HashSet<>(parts.getFirst().countries());
        parts.forEach(part -> shared.retainAll(part.countries()));
        return shared;
    }

    private static @Nullable String only(Set<String> countries) {
        return countries.size() == 1 ? countries.iterator().next() : null;
    }
}
