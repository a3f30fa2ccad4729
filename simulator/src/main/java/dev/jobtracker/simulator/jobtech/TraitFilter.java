package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Trait;
import java.util.function.Predicate;

/**
 * {@code remote}, {@code trainee} and their like: true keeps the advertisements whose words say so, false the others.
 */
final class TraitFilter {

    private TraitFilter() {}

    static Predicate<Advert> read(Arguments arguments) {
        Predicate<Advert> all = advert -> true;
        for (Trait trait : Trait.values()) {
            Boolean wanted = arguments.flag(trait.parameter());
            if (wanted != null) {
                all = all.and(advert -> advert.traits().contains(trait) == wanted);
            }
        }
        return all;
    }
}
