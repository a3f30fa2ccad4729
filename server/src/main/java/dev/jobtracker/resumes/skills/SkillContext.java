package dev.jobtracker.resumes.skills;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides by its neighbours whether an ordinary word is a skill: "Go" in "Java, Go and Rust", not in "Go to market".
 */
final class SkillContext {

    private static final Pattern LIST_GAP =
            Pattern.compile("\\s*(?:[,;/•|&+·]|\\t|\\b(?:and|or|och|eller|samt|und)\\b|,\\s*(?:and|or|och|eller))\\s*");
    private static final Set<String> AFTER = Set.of(
            "developer",
            "developers",
            "development",
            "programmer",
            "programming",
            "engineer",
            "language",
            "framework",
            "library",
            "backend",
            "frontend",
            "code",
            "codebase",
            "script",
            "scripts",
            "scripting",
            "microservices",
            "components",
            "hooks",
            "stack",
            "certified",
            "certification",
            "utvecklare",
            "programmering",
            "utveckling",
            "ramverk",
            "språk",
            "kod",
            "skript",
            "entwickler",
            "programmierung",
            "boot",
            "applications",
            "apps",
            "app",
            "services",
            "sdk",
            "api",
            "apis",
            "ide",
            "server",
            "cluster",
            "database",
            "queries",
            "software");
    private static final Set<String> BEFORE = Set.of("in", "with", "using", "i", "med", "mit", "via", "on", "som");
    private static final Set<String> BEFORE_THAT = Set.of(
            "programming",
            "program",
            "programs",
            "developing",
            "development",
            "developed",
            "written",
            "wrote",
            "coding",
            "code",
            "experience",
            "experienced",
            "proficient",
            "proficiency",
            "built",
            "build",
            "building",
            "skilled",
            "skills",
            "applications",
            "services",
            "apps",
            "scripts",
            "worked",
            "working",
            "expertise",
            "knowledge",
            "programmering",
            "programmerat",
            "utveckling",
            "utvecklat",
            "utvecklade",
            "kodning",
            "erfarenhet",
            "byggt",
            "skrivit",
            "backend",
            "frontend",
            "analysis",
            "statistics",
            "modelling",
            "modeling",
            "implemented",
            "analyses",
            "fluent",
            "microservices");

    private final String text;
    private final List<Token> tokens;

    SkillContext(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Where a name stands, in tokens, and whether it needs more than itself. */
    record Place(int first, int behind, boolean doubtful) {}

    /** Which of the places are skills; those in one list vouch for each other as soon as one is certain. */
    boolean[] judge(List<Place> places) {
        boolean[] accepted = new boolean[places.size()];
        for (int index = 0; index < accepted.length; index++) {
            Place place = places.get(index);
            accepted[index] = !place.doubtful() || isAlone(place) || besideItsWord(place);
        }
        for (int index = 1; index < accepted.length; index++) {
            accepted[index] |= accepted[index - 1] && isList(places.get(index - 1), places.get(index));
        }
        for (int index = accepted.length - 2; index >= 0; index--) {
            accepted[index] |= accepted[index + 1] && isList(places.get(index), places.get(index + 1));
        }
        return accepted;
    }

    private boolean isAlone(Place place) {
        return text.strip().length()
                == tokens.get(place.behind() - 1).to()
                        - tokens.get(place.first()).from();
    }

    private boolean isList(Place one, Place next) {
        int from = tokens.get(one.behind() - 1).to();
        int to = tokens.get(next.first()).from();
        return to - from < 12 && LIST_GAP.matcher(text.substring(from, to)).matches();
    }

    private boolean besideItsWord(Place place) {
        boolean before = place.first() >= 2
                && BEFORE.contains(tokens.get(place.first() - 1).folded())
                && BEFORE_THAT.contains(tokens.get(place.first() - 2).folded());
        boolean after = place.behind() < tokens.size()
                && AFTER.contains(tokens.get(place.behind()).folded())
                && text.substring(
                                tokens.get(place.behind() - 1).to(),
                                tokens.get(place.behind()).from())
                        .matches("[ -]");
        return before || after;
    }
}
