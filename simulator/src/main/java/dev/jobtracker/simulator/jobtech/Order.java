package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.world.Advert;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;

/** The orders that {@code sort} knows; equals are ordered by id, so pages never overlap. */
final class Order {

    static final Set<String> NAMES =
            Set.of("relevance", "pubdate-desc", "pubdate-asc", "applydate-desc", "applydate-asc", "updated");

    private Order() {}

    static Comparator<Hit> by(String name) {
        Comparator<Hit> order = switch (name) {
            case "pubdate-desc" -> published().reversed();
            case "pubdate-asc" -> published();
            case "applydate-desc" -> deadline().reversed();
            case "applydate-asc" -> deadline();
            case "updated" -> of(Order::changed).reversed();
            default -> Comparator.comparingDouble(Hit::relevance).reversed();
        };
        return order.thenComparing(hit -> hit.advert().id());
    }

    private static Comparator<Hit> published() {
        return of(advert -> advert.schedule().published());
    }

    private static Comparator<Hit> deadline() {
        return of(advert -> advert.schedule().deadline() == null
                ? LocalDateTime.MAX
                : advert.schedule().deadline());
    }

    private static Instant changed(Advert advert) {
        return advert.schedule().changedAt();
    }

    private static <T extends Comparable<? super T>> Comparator<Hit> of(Function<Advert, T> key) {
        return Comparator.comparing(hit -> key.apply(hit.advert()));
    }
}
