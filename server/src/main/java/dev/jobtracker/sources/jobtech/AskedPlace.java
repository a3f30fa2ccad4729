package dev.jobtracker.sources.jobtech;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A place in a person's words as JobSearch wants it. Only the narrowest kind of place is sent, since JobSearch finds
 * what is in any of those it is given.
 *
 * @param municipalities codes
 * @param regions codes
 * @param countries concept ids
 * @param words what is no place that JobSearch has a code for, to be searched as text
 */
record AskedPlace(Set<String> municipalities, Set<String> regions, Set<String> countries, List<String> words) {

    private static final Set<String> NOWHERE = Set.of("remote", "distans", "på distans", "anywhere", "hemifrån");

    static AskedPlace of(String location) {
        Set<String> municipalities = new TreeSet<>();
        Set<String> regions = new TreeSet<>();
        Set<String> countries = new TreeSet<>();
        List<String> words = new ArrayList<>();
        Stream.of(location.split("[,;/|]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !NOWHERE.contains(part.toLowerCase(Locale.ROOT)))
                .forEach(part -> {
                    boolean known = take(municipalities, SwedishPlaces.municipalities(part))
                            || take(regions, SwedishPlaces.regions(part))
                            || take(
                                    countries,
                                    SwedishPlaces.country(part).stream().toList());
                    if (!known) {
                        words.add(part);
                    }
                });
        if (!municipalities.isEmpty()) {
            return new AskedPlace(municipalities, Set.of(), Set.of(), words);
        }
        return new AskedPlace(Set.of(), regions, regions.isEmpty() ? countries : Set.of(), words);
    }

    private static boolean take(Set<String> taken, Collection<String> found) {
        taken.addAll(found);
        return !found.isEmpty();
    }
}
