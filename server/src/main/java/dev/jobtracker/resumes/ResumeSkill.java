package dev.jobtracker.resumes;

import org.jspecify.annotations.Nullable;

/**
 * A skill that the résumé speaks of.
 *
 * @param name as the lexicon has it, else as the résumé does
 * @param confidence from 0 to 1
 * @param evidence the words it was found in; null where the person added it
 */
public record ResumeSkill(
        String name, double confidence, @Nullable String evidence) {}
