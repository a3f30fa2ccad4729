package dev.jobtracker.benchmarks.parsing;

import dev.jobtracker.benchmarks.parsing.InventedPerson.Post;
import dev.jobtracker.benchmarks.parsing.InventedPerson.Study;
import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.reading.Reading;
import dev.jobtracker.resumes.reading.ResumeReader;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has every invented person's résumé read in every layout by the process that reads uploads, and counts. */
public final class ParsingQuality {

    private static final Map<String, String> LANGUAGES = Map.of(
            "svenska",
            "Swedish",
            "engelska",
            "English",
            "arabiska",
            "Arabic",
            "persiska",
            "Persian",
            "finska",
            "Finnish");

    private final SkillLexicon lexicon = SkillLexicon.load();
    private final FieldCounts counts = new FieldCounts();
    private final Map<String, int[]> byLayout = new TreeMap<>();
    private final List<Double> milliseconds = new ArrayList<>();
    private final Consumer<String> mistakes;
    private int refused;

    private ParsingQuality(Consumer<String> mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * What was found.
     *
     * @param fields one line for each: name, values, precision, recall
     * @param layouts one for each: name, share of all values that were found
     * @param refused pictures that nothing here reads
     */
    public record Result(List<FieldCounts.Row> fields, List<String[]> layouts, int files, int refused, double median) {}

    /**
     * Measures.
     *
     * @param heldBack the layouts that are kept for the last run, or else those to work on
     * @param mistakes is told each
     */
    public static Result measure(boolean heldBack, Consumer<String> mistakes) throws Exception {
        ParsingQuality quality = new ParsingQuality(mistakes);
        try (ResumeReader reader = new ResumeReader(Duration.ofSeconds(60), Duration.ofSeconds(60))) {
            List<InventedPerson> people = InventedPeople.load();
            for (Layout layout : heldBack ? Layouts.HELD_BACK : Layouts.WORK) {
                for (InventedPerson person : people) {
                    quality.read(reader, layout, person);
                }
            }
        }
        return quality.result();
    }

    private void read(ResumeReader reader, Layout layout, InventedPerson person) throws Exception {
        byte[] file = layout.drawing().of(person);
        long began = System.nanoTime();
        Reading reading = reader.read(file);
        if (reading.content() == null && layout.picture()) {
            refused++;
            return;
        }
        if (!layout.picture()) {
            milliseconds.add((System.nanoTime() - began) / 1e6);
        }
        compare(layout, person, Objects.requireNonNull(reading.content(), layout.name()));
    }

    private void compare(Layout layout, InventedPerson person, ResumeContent read) {
        note(layout, person, "name", one(person.name()), one(read.contact().fullName()));
        note(layout, person, "e-mail", one(person.email()), one(read.contact().email()));
        note(layout, person, "location", one(person.place()), one(read.contact().location()));
        note(layout, person, "summary", one(person.summary()), one(read.summary()));
        note(layout, person, "title", of(person, Post::title), read(read, WorkExperience::title));
        note(layout, person, "company", of(person, Post::company), read(read, WorkExperience::company));
        note(layout, person, "place of work", of(person, Post::place), read(read, WorkExperience::location));
        note(
                layout,
                person,
                "beginning",
                of(person, post -> told(layout, post.start())),
                read(read, WorkExperience::start));
        note(layout, person, "end", of(person, post -> told(layout, post.end())), read(read, WorkExperience::end));
        List<@Nullable String> schools = new ArrayList<>();
        List<@Nullable String> degrees = new ArrayList<>();
        for (Education study : read.education()) {
            schools.add(study.institution());
            degrees.add(degree(study));
        }
        note(
                layout,
                person,
                "school",
                person.studies().stream().map(Study::school).toList(),
                schools);
        note(
                layout,
                person,
                "degree",
                person.studies().stream()
                        .map(Study::degree)
                        .map(words -> words == null ? null : words.replaceAll(" (?:in|i) ", " "))
                        .toList(),
                degrees);
        note(
                layout,
                person,
                "end of study",
                person.studies().stream().map(Study::end).toList(),
                read.education().stream().map(Education::end).toList());
        skills(layout, person, read.skills());
        Set<String> spoken = person.languages().stream()
                .map(words -> words.replaceAll(" \\(.*", ""))
                .map(name -> LANGUAGES.getOrDefault(name.toLowerCase(Locale.ROOT), name))
                .collect(Collectors.toSet());
        note(layout, person, "languages", spoken, read.languages());
        note(layout, person, "language of the text", one(person.swedish() ? "sv" : "en"), one(read.language()));
    }

    /** Those that the résumé lists are to be found; what the lexicon finds elsewhere in the text is no mistake. */
    private void skills(Layout layout, InventedPerson person, List<ResumeSkill> read) {
        Set<String> listed = person.skills().stream().map(this::known).collect(Collectors.toSet());
        String everything = Stream.concat(
                                Stream.of(person.summary()),
                                person.posts().stream()
                                        .flatMap(post -> Stream.concat(
                                                Stream.of(post.title(), post.employer()), post.items().stream())))
                        .collect(Collectors.joining("\n"))
                + "\n" + person.studies().stream().map(Study::words).collect(Collectors.joining("\n"));
        Set<String> mentioned = lexicon.find(everything).stream()
                .map(mention -> mention.skill().name())
                .collect(Collectors.toSet());
        List<String> found = read.stream()
                .map(ResumeSkill::name)
                .filter(name -> listed.contains(name) || !mentioned.contains(name))
                .toList();
        note(layout, person, "skills", listed, found);
    }

    private String known(String name) {
        return lexicon.named(name).map(skill -> skill.name()).orElse(name);
    }

    /** Degree and subject are one where the truth does not part them. */
    private static @Nullable String degree(Education study) {
        return study.degree() == null ? null : study.field() == null ? study.degree() : study.degree() + study.field();
    }

    private static @Nullable String told(Layout layout, @Nullable String date) {
        return date == null || layout.monthsTold() ? date : date.substring(0, 4);
    }

    private static List<@Nullable String> of(InventedPerson person, Function<Post, @Nullable String> field) {
        List<@Nullable String> values = new ArrayList<>();
        person.posts().forEach(post -> values.add(field.apply(post)));
        return values;
    }

    private static List<@Nullable String> read(
            ResumeContent content, Function<WorkExperience, @Nullable String> field) {
        List<@Nullable String> values = new ArrayList<>();
        content.experience().forEach(post -> values.add(field.apply(post)));
        return values;
    }

    private static List<@Nullable String> one(@Nullable String value) {
        return Arrays.asList(value);
    }

    private void note(
            Layout layout,
            InventedPerson person,
            String field,
            Collection<? extends @Nullable String> wanted,
            Collection<? extends @Nullable String> found) {
        Set<String> wrong = counts.add(field, wanted, found);
        int[] count = byLayout.computeIfAbsent(layout.name(), unknown -> new int[2]);
        long values = wanted.stream().filter(Objects::nonNull).count();
        count[0] += (int) values;
        count[1] += (int)
                (values - wrong.stream().filter(each -> each.startsWith("-")).count());
        if (!wrong.isEmpty()) {
            mistakes.accept(layout.name() + " | " + person.id() + " | " + field + " | " + String.join(" ", wrong));
        }
    }

    private Result result() {
        List<String[]> layouts = new ArrayList<>();
        byLayout.forEach((name, count) ->
                layouts.add(new String[] {name, String.format(Locale.ROOT, "%.3f", count[1] / (double) count[0])}));
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return new Result(
                counts.rows(), layouts, sorted.size(), refused, sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2));
    }
}
