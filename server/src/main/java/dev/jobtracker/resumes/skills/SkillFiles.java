package dev.jobtracker.resumes.skills;

import dev.jobtracker.resumes.skills.Skill.Care;
import dev.jobtracker.resumes.skills.Skill.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lists of skills. */
final class SkillFiles {

    private SkillFiles() {}

    static List<Skill> read() {
        List<Skill> skills = new ArrayList<>();
        for (String group : lines("groups")) {
            for (String line : lines(group)) {
                skills.add(skill(line, group));
            }
        }
        return skills;
    }

    private static List<String> lines(String name) {
        try (InputStream resource = SkillFiles.class.getResourceAsStream("/skills/" + name + ".txt")) {
            if (resource == null) {
                throw new IllegalStateException("the list of skills " + name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Skill skill(String line, String group) {
        int equals = line.indexOf(" = ");
        List<Spelling> spellings = new ArrayList<>(spellings(equals < 0 ? line : line.substring(0, equals)));
        List<Spelling> swedish = equals < 0 ? List.of() : spellings(line.substring(equals + 3));
        spellings.addAll(swedish);
        @Nullable
        String swedishName = swedish.isEmpty() ? null : swedish.getFirst().text();
        return new Skill(spellings.getFirst().text(), swedishName, group, spellings);
    }

    private static List<Spelling> spellings(String forms) {
        List<Spelling> spellings = new ArrayList<>();
        for (String form : forms.split(";", -1)) {
            String text = form.strip();
            if (text.endsWith("!")) {
                spellings.add(new Spelling(text.substring(0, text.length() - 1), Care.CONTEXT));
            } else if (text.endsWith("^")) {
                spellings.add(new Spelling(text.substring(0, text.length() - 1), Care.CASE));
            } else if (!text.isEmpty()) {
                spellings.add(new Spelling(text, Care.NONE));
            }
        }
        return spellings;
    }
}
