package dev.jobtracker.matching.reasons;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The categories of driving licence, by their names in the lexicon: the right to drive a lorry is one to drive a car.
 */
final class DrivingLicences {

    private static final String CATEGORY = "Driving licence category ";

    /** Directive 2006/126/EC, article 6. */
    private static final Map<String, List<String>> INCLUDED =
            Map.of("BE", List.of("B"), "C", List.of("B"), "D", List.of("B"), "CE", List.of("C", "BE", "B"));

    private DrivingLicences() {}

    static boolean isAmong(Set<String> skills) {
        return skills.stream().anyMatch(skill -> skill.startsWith(CATEGORY));
    }

    /** The skills, and the categories that come with those among them. */
    static Set<String> withIncluded(Set<String> skills) {
        Set<String> all = new HashSet<>(skills);
        for (String skill : skills) {
            if (skill.startsWith(CATEGORY)) {
                INCLUDED.getOrDefault(skill.substring(CATEGORY.length()), List.of())
                        .forEach(category -> all.add(CATEGORY + category));
            }
        }
        return all;
    }
}
