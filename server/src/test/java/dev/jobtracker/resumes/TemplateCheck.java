package dev.jobtracker.resumes;

import dev.jobtracker.analytics.Rate;
import dev.jobtracker.resumes.document.Document;
import dev.jobtracker.resumes.document.Pictures;
import dev.jobtracker.resumes.document.RefusedException;
import dev.jobtracker.resumes.fields.ResumeFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what is read of the template résumés beside the repository, run by hand: its argument is their directory.
 * They hold one person in many layouts, so they measure layout only. Values count as right when they are equal but for
 * case, spaces and punctuation.
 */
final class TemplateCheck {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Map<String, int[]> counts = new TreeMap<>();

    private TemplateCheck() {}

    public static void main(String[] arguments) throws IOException {
        TemplateCheck check = new TemplateCheck();
        ResumeFields fields = ResumeFields.load(CLOCK);
        Path root = Path.of(arguments[0]);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path truth = root.resolve("pdf_template")
                        .resolve("reactive_" + stem(file.getFileName().toString()) + ".truth.json");
                if (!file.toString().endsWith(".json") && !file.toString().contains("scan") && Files.exists(truth)) {
                    check.compare(file, JsonMapper.shared().readTree(Files.readString(truth)), fields);
                }
            }
        }
        check.print();
    }

    private static String stem(String name) {
        String base = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return base.substring(base.lastIndexOf('_') + 1);
    }

    private void compare(Path file, JsonNode truth, ResumeFields fields) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ResumeContent read;
        try {
            read = fields.read(Document.read(bytes, Pictures.UNREAD), bytes);
        } catch (RefusedException refused) {
            throw new IOException(file.toString(), refused);
        }
        note("files", Set.of("1"), Set.of("1"));
        note("name", set(truth.path("name").asString("")), set(read.contact().fullName()));
        note("e-mail", set(truth.path("email").asString("")), set(read.contact().email()));
        note("phone", set(truth.path("phone").asString("")), set(read.contact().phone()));
        note(
                "location",
                set(truth.path("location").asString("")),
                set(read.contact().location()));
        note("summary", set(truth.path("summary").asString("")), set(read.summary()));
        Set<String> titles = new TreeSet<>();
        Set<String> companies = new TreeSet<>();
        truth.path("experience").forEach(post -> {
            titles.addAll(set(post.path("position").asString("")));
            companies.addAll(set(post.path("company").asString("")));
        });
        note("title", titles, all(read.experience().stream().map(WorkExperience::title)));
        note("company", companies, all(read.experience().stream().map(WorkExperience::company)));
        note("start", Set.of("201901", "201606"), all(read.experience().stream().map(WorkExperience::start)));
        Set<String> schools = new TreeSet<>();
        truth.path("education")
                .forEach(study -> schools.addAll(set(study.path("institution").asString(""))));
        note("school", schools, all(read.education().stream().map(Education::institution)));
    }

    private void note(String field, Set<String> wanted, Set<String> found) {
        int[] count = counts.computeIfAbsent(field, unknown -> new int[3]);
        count[0] += wanted.size();
        count[1] += found.size();
        count[2] += (int) found.stream().filter(wanted::contains).count();
    }

    private static Set<String> all(Stream<@Nullable String> values) {
        Set<String> all = new TreeSet<>();
        values.filter(Objects::nonNull).forEach(value -> all.addAll(set(value)));
        return all;
    }

    private static Set<String> set(@Nullable String value) {
        String plain = value == null ? "" : value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
        return plain.isEmpty() ? Set.of() : Set.of(plain);
    }

    private void print() {
        List<String> rows = new ArrayList<>();
        counts.forEach((field, count) -> rows.add(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s |",
                field,
                count[0],
                share(count[2], count[1]),
                share(count[2], count[0]))));
        rows.forEach(System.out::println);
    }

    /** With its 95 % interval. */
    private static String share(int right, int of) {
        Rate rate = Rate.of(right, of);
        return of == 0 ? "none" : String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", rate.value(), rate.low(), rate.high());
    }
}
