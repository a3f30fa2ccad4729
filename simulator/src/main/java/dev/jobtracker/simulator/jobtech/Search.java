package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.jobtech.Clause.Kind;
import dev.jobtracker.simulator.wire.Request;
import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one request asks for, read and checked.
 *
 * @param text the query, or one that everything fits
 * @param anything whether there was no query
 * @param filter the other parameters
 * @param sort the order's name
 */
record Search(FreeText text, boolean anything, Predicate<Advert> filter, String sort) {

    private static final int LONGEST_QUERY = 255;
    private static final Set<String> FIELDS = Set.of("occupation", "skill", "location", "employer");

    static Search read(Request request, World world, Concepts concepts) {
        Arguments arguments = new Arguments(request.parameters());
        String query = request.parameters().first("q", "").strip();
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidArguments("q", "Invalid argument: q must be at most " + LONGEST_QUERY + " characters");
        }
        Set<Kind> fields = arguments.choices("qfields", FIELDS).stream()
                .map(field -> Kind.valueOf(field.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        boolean smart = !request.header("x-feature-disable-smart-freetext", "").equals("true");
        boolean all = request.header("x-feature-freetext-bool-method", "or").equals("and");
        List<Clause> clauses = new FreeTextReader(concepts, world.vocabulary(), fields, smart).read(query);
        String sort = arguments.choice("sort", Order.NAMES, clauses.isEmpty() ? "pubdate-desc" : "relevance");
        return new Search(
                new FreeText(clauses, all),
                clauses.isEmpty(),
                AdvertFilter.read(arguments, world.localNow()),
                clauses.isEmpty() && sort.equals("relevance") ? "pubdate-desc" : sort);
    }

    /** What fits, in no order. */
    List<Hit> in(List<Advert> adverts) {
        List<Advert> candidates = adverts.stream().filter(filter).toList();
        List<Hit> hits =
                anything ? candidates.stream().map(advert -> new Hit(advert, 1)).toList() : text.search(candidates);
        return hits;
    }

    /** One page of what was found, in the order asked for. */
    List<Hit> page(List<Hit> hits, int offset, int limit) {
        Comparator<Hit> order = Order.by(sort);
        int end = Math.min(hits.size(), offset + limit);
        PriorityQueue<Hit> best = new PriorityQueue<>(order.reversed());
        for (Hit hit : limit == 0 ? List.<Hit>of() : hits) {
            if (best.size() < end) {
                best.add(hit);
            } else if (order.compare(hit, best.element()) < 0) {
                best.remove();
                best.add(hit);
            }
        }
        return best.stream().sorted(order).skip(offset).toList();
    }
}
