package dev.jobtracker.simulator.world;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What JobSearch finds out from an advertisement's words alone: a trait holds when one of its phrases is there. */
public enum Trait {
    REMOTE("remote"),
    TRAINEE("trainee"),
    LARLING("larling"),
    OPEN_FOR_ALL("open_for_all"),
    FRANCHISE("franchise"),
    HIRE_WORK_PLACE("hire-work-place");

    private final String parameter;

    Trait(String parameter) {
        this.parameter = parameter;
    }

    /** The name of the query parameter. */
    public String parameter() {
        return parameter;
    }

    private List<String> phrases() {
        return switch (this) {
            case REMOTE ->
                List.of(
                        "arbeta på distans",
                        "jobba på distans",
                        "arbeta hemifrån",
                        "jobba hemifrån",
                        "remote work",
                        "work remote",
                        "jobba remote");
            case TRAINEE -> List.of("trainee");
            case LARLING -> List.of("lärling");
            case OPEN_FOR_ALL -> List.of("öppen för alla");
            case FRANCHISE -> List.of("franchise");
            case HIRE_WORK_PLACE -> List.of("hyra stol", "hyr stol", "hyra plats");
        };
    }

    static Set<Trait> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<Trait> found = EnumSet.noneOf(Trait.class);
        for (Trait trait : values()) {
            if (trait.phrases().stream().anyMatch(lower::contains)) {
                found.add(trait);
            }
        }
        return found;
    }
}
