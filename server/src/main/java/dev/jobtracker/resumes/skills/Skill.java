package dev.jobtracker.resumes.skills;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill of the lexicon.
 *
 * @param name in English, or the proper name
 * @param swedish null where the name is the same
 * @param group the trade it belongs to, such as {@code health-care}
 * @param spellings every form that is looked for
 */
public record Skill(String name, @Nullable String swedish, String group, List<Spelling> spellings) {

    public Skill {
        spellings = List.copyOf(spellings);
    }

    /** How careful a form must be matched. */
    public enum Care {
        /** Any case. */
        NONE,
        /** As it is written here only. */
        CASE,
        /** As written, and among other skills or beside a word such as "developer". */
        CONTEXT
    }

    /** One form of the name. */
    public record Spelling(String text, Care care) {}
}
