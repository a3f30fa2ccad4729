package dev.jobtracker.resumes;

import dev.jobtracker.resumes.fields.YearsOfWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person put right. What is null stands as it was read; an empty text or list says that there is none. */
public record ResumeCorrections(
        @Nullable String language,
        @Nullable ContactDetails contact,
        @Nullable String summary,
        @Nullable List<ResumeSkill> skills,
        @Nullable List<WorkExperience> experience,
        @Nullable List<Education> education,
        @Nullable List<String> languages,
        @Nullable Double yearsOfExperience) {

    public static final ResumeCorrections NONE = new ResumeCorrections(null, null, null, null, null, null, null, null);

    /** These, and what only the earlier ones speak of. */
    ResumeCorrections after(ResumeCorrections earlier) {
        Double years = yearsOfExperience != null || experience != null ? yearsOfExperience : earlier.yearsOfExperience;
        return new ResumeCorrections(
                language == null ? earlier.language : language,
                contact == null ? earlier.contact : contact,
                summary == null ? earlier.summary : summary,
                skills == null ? earlier.skills : skills,
                experience == null ? earlier.experience : experience,
                education == null ? earlier.education : education,
                languages == null ? earlier.languages : languages,
                years);
    }

    /** What was read, put right. */
    ResumeContent applyTo(ResumeContent read, LocalDate today) {
        Double years = yearsOfExperience;
        if (years == null) {
            years = experience == null ? read.yearsOfExperience() : YearsOfWork.in(experience, today);
        }
        return new ResumeContent(
                language == null ? read.language() : language,
                read.text(),
                contact == null ? read.contact() : contact,
                summary == null ? read.summary() : summary.isBlank() ? null : summary,
                skills == null ? read.skills() : skills(skills, read.skills()),
                experience == null ? read.experience() : experience,
                education == null ? read.education() : education,
                languages == null ? read.languages() : languages,
                years,
                read.evidence().stream().filter(known -> stands(known.field())).toList(),
                read.warnings());
    }

    /** A skill that was read keeps its evidence; one that the person added is certain. */
    private static List<ResumeSkill> skills(List<ResumeSkill> wanted, List<ResumeSkill> read) {
        Map<String, ResumeSkill> known = new HashMap<>();
        read.forEach(skill -> known.put(skill.name().toLowerCase(Locale.ROOT), skill));
        List<ResumeSkill> skills = new ArrayList<>();
        for (ResumeSkill skill : wanted) {
            skills.add(
                    known.getOrDefault(skill.name().toLowerCase(Locale.ROOT), new ResumeSkill(skill.name(), 1, null)));
        }
        return skills;
    }

    /** Where something was corrected, what was read is no evidence any more. */
    private boolean stands(String field) {
        boolean corrected = (contact != null && field.startsWith("contact."))
                || (summary != null && field.equals("summary"))
                || (experience != null && field.startsWith("experience["))
                || (education != null && field.startsWith("education["))
                || (languages != null && field.startsWith("languages["));
        return !corrected;
    }
}
