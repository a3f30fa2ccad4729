package dev.jobtracker.resumes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a résumé. What was not found is null or empty: nothing is made up.
 *
 * @param language of the document as an ISO 639-1 code
 * @param text in reading order
 * @param languages spoken, by their English names
 * @param yearsOfExperience in work, times that overlap counted once
 * @param evidence for each field that was found
 * @param warnings codes for what the person should look at
 */
public record ResumeContent(
        @Nullable String language,
        String text,
        ContactDetails contact,
        @Nullable String summary,
        List<ResumeSkill> skills,
        List<WorkExperience> experience,
        List<Education> education,
        List<String> languages,
        @Nullable Double yearsOfExperience,
        List<FieldEvidence> evidence,
        List<String> warnings) {

    public ResumeContent {
        skills = List.copyOf(skills);
        experience = List.copyOf(experience);
        education = List.copyOf(education);
        languages = List.copyOf(languages);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
    }
}
