package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Facet;
import dev.jobtracker.simulator.world.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing a query asks for.
 *
 * @param kind what it was recognised as
 * @param text as it was written, in lower case
 * @param phrases each a list of words that must follow one another; one of the phrases is enough
 * @param excluded whether it must not be there
 * @param fields where it may be; empty means anywhere
 */
record Clause(Kind kind, String text, List<List<String>> phrases, boolean excluded, Set<Kind> fields) {

    private static final List<Facet> PLACES = List.of(Facet.MUNICIPALITY, Facet.REGION, Facet.COUNTRY);

    /** What a word can be recognised as; {@code FREE} is none of them. */
    enum Kind {
        OCCUPATION,
        SKILL,
        LOCATION,
        EMPLOYER,
        FREE
    }

    /** How well it fits: 0 not at all, more in the headline than in the text. */
    double weight(Advert advert) {
        if (kind == Kind.LOCATION) {
            return allowed(Kind.LOCATION) && isIn(advert) ? 1 : 0;
        }
        double best = 0;
        for (List<String> phrase : phrases) {
            best = Math.max(best, weight(advert, phrase));
        }
        return best;
    }

    private double weight(Advert advert, List<String> phrase) {
        boolean occupationOnly = !fields.isEmpty() && !fields.contains(Kind.SKILL);
        double weight = 0;
        if (allowed(Kind.OCCUPATION) && contains(advert.headline(), phrase)) {
            weight += 3;
        }
        if (allowed(Kind.EMPLOYER) && contains(advert.employer(), phrase)) {
            weight += 2;
        }
        if (!occupationOnly && contains(advert.text(), phrase)) {
            weight += 1;
        }
        return weight > 0 && phrase.size() > 1 && !advert.text().containInOrder(phrase) ? 0 : weight;
    }

    private boolean allowed(Kind field) {
        return fields.isEmpty() || fields.contains(field);
    }

    private static boolean contains(Words words, List<String> phrase) {
        return phrase.stream().allMatch(words::contain);
    }

    private boolean isIn(Advert advert) {
        return PLACES.stream()
                .flatMap(facet -> advert.facets().of(facet).stream())
                .map(term -> term.label().toLowerCase(Locale.ROOT))
                .anyMatch(label -> label.equals(text) || label.equals(text + " län") || label.equals(text + "s län"));
    }
}
