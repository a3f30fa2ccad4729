package dev.jobtracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The page that lists the error codes and the code that throws them say the same. */
class ErrorCodesTests {

    private static final Path PAGE = Path.of("..", "docs", "errors.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| (\\d{3}(?:, \\d{3})*) \\| \\S.*\\|$");
    private static final Pattern FIELD_ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| (?!\\d{3}[ ,])\\S.*\\|$");
    private static final Pattern REFUSAL = Pattern.compile("\\(\\s*HttpStatus\\.([A-Z_]+),\\s*\"([a-z_]+)\"");
    private static final Pattern NAMED_REFUSAL =
            Pattern.compile("ProblemException\\s*\\.(notFound|tooMany)\\(\\s*\"([a-z_]+)\"");
    private static final Pattern FIELD =
            Pattern.compile("(?:\\bFieldError\\(|ProblemException\\s*\\.invalid\\()\\s*[^,()]+,\\s*\"([a-z_]+)\"");

    private final String page = read(PAGE);
    private final List<String> sources = sources();

    @Test
    void everyThrownCodeIsListedWithItsStatus() {
        Map<String, String> listed = listed();

        assertThat(thrown())
                .allSatisfy((code, statuses) -> assertThat(
                                listed.getOrDefault(code, "unlisted").split(", ", -1))
                        .as(code)
                        .containsAll(statuses));
    }

    @Test
    void everyListedCodeIsInTheSources() {
        String all = String.join("\n", sources);

        assertThat(listed().keySet()).allSatisfy(code -> assertThat(all).contains('"' + code + '"'));
        assertThat(listedFields()).allSatisfy(code -> assertThat(all).contains('"' + code + '"'));
    }

    @Test
    void everyFieldCodeIsListed() {
        assertThat(listedFields())
                .containsAll(find(FIELD).map(match -> match.group(1)).toList());
    }

    @Test
    void rowsAreSorted() {
        assertThat(codes(ROW)).isSorted().doesNotHaveDuplicates();
        assertThat(codes(FIELD_ROW)).isSorted().doesNotHaveDuplicates();
    }

    /** The statuses of each code, with commas between several. */
    private Map<String, String> listed() {
        return ROW.matcher(page).results().collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }

    private Set<String> listedFields() {
        return new TreeSet<>(codes(FIELD_ROW));
    }

    private List<String> codes(Pattern row) {
        return row.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private Map<String, Set<String>> thrown() {
        Map<String, Set<String>> codes = new TreeMap<>();
        find(REFUSAL)
                .forEach(match -> codes.computeIfAbsent(match.group(2), code -> new TreeSet<>())
                        .add(Integer.toString(HttpStatus.valueOf(match.group(1)).value())));
        find(NAMED_REFUSAL)
                .forEach(match -> codes.computeIfAbsent(match.group(2), code -> new TreeSet<>())
                        .add(match.group(1).equals("notFound") ? "404" : "429"));
        return codes;
    }

    private Stream<MatchResult> find(Pattern pattern) {
        return sources.stream().flatMap(source -> pattern.matcher(source).results());
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ErrorCodesTests::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
