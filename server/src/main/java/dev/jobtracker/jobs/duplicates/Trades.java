package dev.jobtracker.jobs.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of which a title has one and not another, because each is somebody else's work in the same team. */
final class Trades {

    private static final List<Set<String>> GROUPS = List.of(
            Set.of("frontend", "backend", "fullstack", "mobile", "ios", "android", "embedded", "devops", "qa"),
            Set.of("kund", "inkop", "lager", "produktion", "process", "kvalitet"),
            Set.of("underwriting", "claims", "pricing", "marketing", "sales", "finance", "procurement"),
            Set.of("process", "underhall", "maintenance", "production", "instandhaltung"));

    private Trades() {}

    /** Whether both titles name a trade of one group and have none in common. */
    static boolean areDifferent(String left, String right) {
        String one = plain(left);
        String other = plain(right);
        return GROUPS.stream().anyMatch(group -> areDifferent(in(one, group), in(other, group)));
    }

    private static boolean areDifferent(Set<String> one, Set<String> other) {
        boolean named = !one.isEmpty() && !other.isEmpty();
        one.retainAll(other);
        return named && one.isEmpty();
    }

    private static Set<String> in(String title, Set<String> group) {
        Set<String> found = new HashSet<>(group);
        found.removeIf(word -> !title.contains(" " + word));
        return found;
    }

    private static String plain(String title) {
        return " "
                + Letters.words(title)
                        .replace("front end", "frontend")
                        .replace("back end", "backend")
                        .replace("full stack", "fullstack");
    }
}
