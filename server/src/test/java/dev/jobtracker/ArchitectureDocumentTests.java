package dev.jobtracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/** docs/architecture.md draws the modules as they are. */
class ArchitectureDocumentTests {

    private static final Path PAGE = Path.of("..", "docs", "architecture.md");
    private static final Pattern ARROW = Pattern.compile("    (\\w+ --> \\w+)");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|.*");

    private final Map<String, Set<String>> uses = uses();

    @Test
    void theDiagramShowsWhoUsesWhom() throws IOException {
        Map<String, Integer> drawn = lines(ARROW);
        Set<String> actual = arrows();
        List<String> changes = new ArrayList<>();
        drawn.forEach((arrow, line) -> {
            if (!actual.contains(arrow)) {
                changes.add("line " + line + ": take away `" + arrow + "`");
            }
        });
        actual.stream()
                .filter(arrow -> !drawn.containsKey(arrow))
                .forEach(arrow -> changes.add("line " + lastOf(drawn) + ": add below it `" + arrow + "`"));

        assertThat(changes).as("what docs/architecture.md draws").isEmpty();
    }

    @Test
    void theTableNamesEveryModuleFromTheTopFloorDown() throws IOException {
        Map<String, Integer> rows = lines(ROW);
        List<String> changes = new ArrayList<>();
        uses.keySet().stream()
                .filter(module -> !rows.containsKey(module))
                .forEach(module -> changes.add("line " + lastOf(rows) + ": add a row for `" + module + "`"));
        rows.forEach((module, line) -> {
            if (!uses.containsKey(module)) {
                changes.add("line " + line + ": take away `" + module + "`, which is no module");
            }
            for (String below : uses.getOrDefault(module, Set.of())) {
                if (rows.getOrDefault(below, Integer.MAX_VALUE) < line) {
                    changes.add("line " + line + ": `" + module + "` belongs above `" + below + "`, which it uses");
                }
            }
        });

        assertThat(changes).as("the table in docs/architecture.md").isEmpty();
    }

    /** Each module with all that its code names. */
    private static Map<String, Set<String>> uses() {
        ApplicationModules modules = ApplicationModules.of(JobTracker.class);
        return modules.stream()
                // A program of its own, which tests have on their path.
                .filter(module -> !name(module).equals("simulator"))
                .collect(Collectors.toMap(
                        ArchitectureDocumentTests::name,
                        module -> module.getDirectDependencies(modules).stream()
                                .map(ApplicationModuleDependency::getTargetModule)
                                .map(ArchitectureDocumentTests::name)
                                .filter(target -> !target.equals(name(module)))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The arrows that do not follow from longer ways. */
    private Set<String> arrows() {
        Set<String> arrows = new TreeSet<>();
        uses.forEach((module, targets) -> targets.stream()
                .filter(target ->
                        targets.stream().noneMatch(between -> !between.equals(target) && reaches(between, target)))
                .forEach(target -> arrows.add(module + " --> " + target)));
        return arrows;
    }

    private boolean reaches(String from, String to) {
        Set<String> targets = uses.getOrDefault(from, Set.of());
        return targets.contains(to) || targets.stream().anyMatch(between -> reaches(between, to));
    }

    /** What the pattern finds, with the number of its line. */
    private static Map<String, Integer> lines(Pattern pattern) throws IOException {
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(PAGE);
        for (int line = 0; line < lines.size(); line++) {
            Matcher match = pattern.matcher(lines.get(line));
            if (match.matches()) {
                found.put(match.group(1), line + 1);
            }
        }
        assertThat(found).as("what " + pattern + " finds in " + PAGE).isNotEmpty();
        return found;
    }

    private static int lastOf(Map<String, Integer> lines) {
        return lines.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }
}
