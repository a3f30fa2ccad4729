package dev.jobtracker.resumes.skills;

import dev.jobtracker.resumes.skills.Skill.Care;
import dev.jobtracker.resumes.skills.Skill.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/**
 * The skills that are known, by every form of their names. Safe to share between threads.
 *
 * <p>The lists are resources below {@code skills/}, one file a group, one skill a line: the name and its other forms
 * between semicolons, Swedish ones after an equals sign. A form that ends in {@code ^} is matched as it is written; one
 * that ends in {@code !} is an ordinary word as well and needs its surroundings to be a skill.
 */
public final class SkillLexicon {

    private final SingletonSupplier<Content> content;

    /** A spelling in words, and whose it is. */
    record Form(Skill skill, Spelling spelling, List<String> words) {

        boolean isShortCapitals() {
            String text = spelling.text();
            return text.length() <= 4
                    && text.equals(text.toUpperCase(Locale.ROOT))
                    && text.chars().allMatch(Character::isLetter);
        }
    }

    /** What the lists hold, to look it up. */
    private record Content(List<Skill> skills, Map<String, Skill> byName, Map<String, List<Form>> byFirstWord) {

        static Content of(List<Skill> skills) {
            Content content = new Content(List.copyOf(skills), new HashMap<>(), new HashMap<>());
            skills.forEach(content::add);
            content.byFirstWord
                    .values()
                    .forEach(forms -> forms.sort((one, other) ->
                            Integer.compare(other.words().size(), one.words().size())));
            return content;
        }

        private void add(Skill skill) {
            for (Spelling spelling : skill.spellings()) {
                byName.putIfAbsent(key(spelling.text()), skill);
                List<String> words =
                        Token.of(spelling.text()).stream().map(Token::folded).toList();
                if (!words.isEmpty()) {
                    byFirstWord
                            .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                            .add(new Form(skill, spelling, words));
                }
            }
        }
    }

    private SkillLexicon(Supplier<Content> content) {
        this.content = SingletonSupplier.of(content);
    }

    /** The lexicon that comes with the program; its lists are read when it is first asked. */
    public static SkillLexicon load() {
        return new SkillLexicon(() -> Content.of(SkillFiles.read()));
    }

    /** With the owner's lists on top: where both know a name, ours counts. */
    public static SkillLexicon load(MoreSkills more) {
        return new SkillLexicon(() -> read(more));
    }

    private static Content read(MoreSkills more) {
        Content own = Content.of(SkillFiles.read());
        List<Skill> others = more.read().stream()
                .filter(skill -> !own.byName.containsKey(key(skill.name())))
                .toList();
        return others.isEmpty()
                ? own
                : Content.of(Stream.concat(own.skills.stream(), others.stream()).toList());
    }

    static SkillLexicon of(List<Skill> skills) {
        return new SkillLexicon(() -> Content.of(skills));
    }

    public List<Skill> skills() {
        return content.obtain().skills();
    }

    /** The skill of this name in any of its forms, whatever its case and punctuation. */
    public Optional<Skill> named(String name) {
        return Optional.ofNullable(content.obtain().byName().get(key(name)));
    }

    /** The skills that the text speaks of, in the order of their first words; none overlaps another. */
    public List<SkillMention> find(String text) {
        return new SkillSearch(this, text).mentions();
    }

    List<Form> startingWith(String word) {
        return content.obtain().byFirstWord().getOrDefault(word, List.of());
    }

    private static String key(String name) {
        List<String> words = Token.of(name).stream().map(Token::folded).toList();
        return String.join(" ", words);
    }

    /** Whether a form is one that only its surroundings make a skill. */
    static boolean needsContext(Form form) {
        return form.spelling().care() == Care.CONTEXT;
    }
}
