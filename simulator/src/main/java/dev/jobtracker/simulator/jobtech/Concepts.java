package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.jobtech.Clause.Kind;
import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Facet;
import dev.jobtracker.simulator.world.Term;
import dev.jobtracker.simulator.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and phrases that JobSearch recognises as a place, an occupation or a skill: the labels that occur. */
final class Concepts {

    private final World world;
    private long version = -1;
    private Map<String, Kind> known = Map.of();

    Concepts(World world) {
        this.world = world;
    }

    Kind kindOf(String lowerCase) {
        return current().getOrDefault(lowerCase, Kind.FREE);
    }

    private synchronized Map<String, Kind> current() {
        long now = world.version();
        if (now != version) {
            known = learn();
            version = now;
        }
        return known;
    }

    private Map<String, Kind> learn() {
        Map<String, Kind> learnt = new HashMap<>();
        for (Advert advert : world.all()) {
            names(advert, Facet.SKILL).forEach(name -> learnt.putIfAbsent(beforeComma(name), Kind.SKILL));
            names(advert, Facet.OCCUPATION_NAME)
                    .forEach(name -> List.of(name.split("/", -1))
                            .forEach(part -> learnt.put(beforeComma(part), Kind.OCCUPATION)));
            names(advert, Facet.MUNICIPALITY).forEach(name -> learnt.put(name, Kind.LOCATION));
            names(advert, Facet.COUNTRY).forEach(name -> learnt.put(name, Kind.LOCATION));
            names(advert, Facet.REGION).forEach(name -> {
                learnt.put(name, Kind.LOCATION);
                String bare = name.replace(" län", "");
                learnt.put(bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare, Kind.LOCATION);
            });
        }
        learnt.remove("");
        return learnt;
    }

    private static String beforeComma(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }

    private static List<String> names(Advert advert, Facet facet) {
        return advert.facets().of(facet).stream()
                .map(Term::label)
                .map(label -> label.toLowerCase(Locale.ROOT))
                .toList();
    }
}
