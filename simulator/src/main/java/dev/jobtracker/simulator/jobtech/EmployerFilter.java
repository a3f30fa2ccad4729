package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Employers by name (all its words, in any order) or by the beginning of the organisation number. */
final class EmployerFilter {

    private EmployerFilter() {}

    static Predicate<Advert> read(Arguments arguments) {
        List<Predicate<Advert>> employers = arguments.parameters().all("employer").stream()
                .map(EmployerFilter::one)
                .toList();
        if (employers.isEmpty()) {
            return advert -> true;
        }
        return advert -> employers.stream().anyMatch(employer -> employer.test(advert));
    }

    private static Predicate<Advert> one(String given) {
        String name = given.strip();
        if (name.chars().allMatch(Character::isDigit)) {
            return advert -> advert.organizationNumber().startsWith(name);
        }
        Set<String> words = Words.in(name);
        return advert -> words.stream().allMatch(advert.employer()::contain);
    }
}
