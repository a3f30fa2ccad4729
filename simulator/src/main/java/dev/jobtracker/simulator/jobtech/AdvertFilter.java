package dev.jobtracker.simulator.jobtech;

import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.Facet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the filter parameters ask for; families are joined by AND, the values of one family by OR. */
final class AdvertFilter {

    private static final List<Facet> OCCUPATIONS =
            List.of(Facet.OCCUPATION_NAME, Facet.OCCUPATION_GROUP, Facet.OCCUPATION_FIELD);
    private static final List<Facet> SINGLE = List.of(
            Facet.SKILL,
            Facet.LANGUAGE,
            Facet.DRIVING_LICENSE,
            Facet.EMPLOYMENT_TYPE,
            Facet.WORKTIME_EXTENT,
            Facet.DURATION);

    private AdvertFilter() {}

    static Predicate<Advert> read(Arguments arguments, LocalDateTime now) {
        return anyOf(OCCUPATIONS, arguments)
                .and(each(arguments))
                .and(LocationFilter.read(arguments))
                .and(EmployerFilter.read(arguments))
                .and(TraitFilter.read(arguments))
                .and(published(arguments, now))
                .and(workTime(arguments))
                .and(requirements(arguments));
    }

    private static Predicate<Advert> anyOf(List<Facet> facets, Arguments arguments) {
        List<Wanted> wanted = facets.stream()
                .map(facet -> Wanted.read(facet, arguments.parameters()))
                .toList();
        boolean given = wanted.stream().anyMatch(Wanted::isGiven);
        if (!given && wanted.stream().allMatch(one -> one.none().isEmpty())) {
            return advert -> true;
        }
        return advert -> (!given || wanted.stream().anyMatch(one -> one.isWanted(advert.facets())))
                && wanted.stream().noneMatch(one -> one.isRefused(advert.facets()));
    }

    private static Predicate<Advert> each(Arguments arguments) {
        Predicate<Advert> all = advert -> true;
        for (Facet facet : SINGLE) {
            if (arguments.parameters().has(facet.parameter())) {
                all = all.and(anyOf(List.of(facet), arguments));
            }
        }
        return all;
    }

    private static Predicate<Advert> published(Arguments arguments, LocalDateTime now) {
        LocalDateTime after = arguments.after("published-after", now);
        LocalDateTime before = arguments.before("published-before");
        return advert -> (after == null || !advert.schedule().published().isBefore(after))
                && (before == null || !advert.schedule().published().isAfter(before));
    }

    private static Predicate<Advert> workTime(Arguments arguments) {
        Double least = arguments.decimal("parttime.min");
        Double most = arguments.decimal("parttime.max");
        if (least == null && most == null) {
            return advert -> true;
        }
        return advert -> {
            JsonNode scope = advert.document().tree().path("scope_of_work");
            return within(scope.path("min"), least, null) && within(scope.path("max"), null, most);
        };
    }

    private static boolean within(JsonNode value, @Nullable Double least, @Nullable Double most) {
        if (least == null && most == null) {
            return true;
        }
        return value.isNumber()
                && (least == null || value.asDouble() >= least)
                && (most == null || value.asDouble() <= most);
    }

    private static Predicate<Advert> requirements(Arguments arguments) {
        Boolean licence = arguments.flag("driving-license-required");
        Boolean experience = arguments.flag("experience");
        return advert -> (licence == null || licence == advert.licenceRequired())
                && (experience == null || experience == advert.experienceRequired());
    }
}
