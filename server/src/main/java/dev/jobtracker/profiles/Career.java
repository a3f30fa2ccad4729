package dev.jobtracker.profiles;

import dev.jobtracker.sources.CleanText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person has done and can do.
 *
 * @param skills each once
 * @param languages that they speak, each once
 * @param summary what they say of themselves in some sentences
 * @param languageLevels how well they speak some of the languages, by their names
 */
public record Career(
        List<Position> positions,
        List<Education> education,
        List<String> skills,
        List<String> languages,
        @Nullable String summary,
        Map<String, LanguageLevel> languageLevels) {

    /** Of a person who told nothing. */
    public static final Career NONE = new Career(List.of(), List.of(), List.of(), List.of(), null, Map.of());

    /** The longest title, name or place, in characters. */
    public static final int LONGEST_LINE = 300;

    /** The longest description, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    /** The most positions, and the most studies. */
    public static final int MOST_ENTRIES = 100;

    /** The most skills. */
    public static final int MOST_SKILLS = 500;

    /** The most languages. */
    public static final int MOST_LANGUAGES = 50;

    public Career {
        positions = List.copyOf(positions);
        education = List.copyOf(education);
        skills = Lines.of(skills);
        languages = Lines.of(languages);
        summary = CleanText.text(summary, Integer.MAX_VALUE);
        languageLevels = known(languages, languageLevels);
    }

    /** What is said of languages that they do not speak means nothing; profiles of old say nothing at all. */
    private static Map<String, LanguageLevel> known(
            List<String> languages, @Nullable Map<String, LanguageLevel> levels) {
        Map<String, LanguageLevel> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        told.putAll(levels == null ? Map.of() : levels);
        Map<String, LanguageLevel> known = new LinkedHashMap<>();
        languages.stream().filter(told::containsKey).forEach(language -> known.put(language, told.get(language)));
        return Collections.unmodifiableMap(known);
    }

    /**
     * With what another telling has more: nothing that is there is changed, and what is there is not added again. Texts
     * are cut and lists end where a person's own would be refused.
     */
    Career with(Career more) {
        return new Career(
                Lines.once(
                        Stream.concat(
                                        positions.stream(),
                                        more.positions.stream().map(Career::cut))
                                .limit(MOST_ENTRIES),
                        Career::key),
                Lines.once(
                        Stream.concat(
                                        education.stream(),
                                        more.education.stream().map(Career::cut))
                                .limit(MOST_ENTRIES),
                        Career::key),
                lines(skills, more.skills, MOST_SKILLS),
                lines(languages, more.languages, MOST_LANGUAGES),
                summary == null ? CleanText.text(more.summary, LONGEST_TEXT) : summary,
                levels(more));
    }

    private Map<String, LanguageLevel> levels(Career more) {
        Map<String, LanguageLevel> levels = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        levels.putAll(more.languageLevels);
        levels.putAll(languageLevels);
        return levels;
    }

    private static List<String> lines(List<String> own, List<String> more, int most) {
        return Lines.of(Stream.concat(own.stream(), more.stream().map(Career::line))
                        .toList())
                .stream()
                .limit(most)
                .toList();
    }

    private static String line(String line) {
        return Objects.requireNonNullElse(CleanText.line(line, LONGEST_LINE), "");
    }

    /** Without what another telling has: what was new in this one. */
    Career without(Career known) {
        return new Career(
                positions.stream().filter(one -> !known.positions.contains(one)).toList(),
                education.stream().filter(one -> !known.education.contains(one)).toList(),
                skills.stream().filter(one -> !known.skills.contains(one)).toList(),
                languages.stream().filter(one -> !known.languages.contains(one)).toList(),
                known.summary == null ? summary : null,
                Map.of());
    }

    private static Position cut(Position position) {
        return new Position(
                CleanText.line(position.title(), LONGEST_LINE),
                CleanText.line(position.company(), LONGEST_LINE),
                CleanText.line(position.location(), LONGEST_LINE),
                position.start(),
                position.end(),
                position.current(),
                CleanText.text(position.description(), LONGEST_TEXT));
    }

    private static Education cut(Education education) {
        return new Education(
                CleanText.line(education.institution(), LONGEST_LINE),
                CleanText.line(education.degree(), LONGEST_LINE),
                CleanText.line(education.field(), LONGEST_LINE),
                education.start(),
                education.end());
    }

    /** Two tellings of the same post differ in their descriptions, and in whether it is over. */
    private static Object key(Position position) {
        return List.of(folded(position.title()), folded(position.company()), folded(position.start()));
    }

    private static Object key(Education education) {
        return List.of(folded(education.institution()), folded(education.degree()), folded(education.start()));
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
