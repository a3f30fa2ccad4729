package dev.jobtracker.resumes.web;

import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.ResumeCorrections;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.WorkExperience;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Corrections on the wire. What is left out or null stays; an empty text or list says that there is none. */
record ResumeChange(
        @Nullable @Pattern(regexp = "[a-z]{2,3}") String language,
        @Nullable @Valid Contact contact,
        @Nullable @Size(max = 10_000) String summary,
        @Nullable @Size(max = 500) List<@Valid Skill> skills,
        @Nullable @Size(max = 100) List<@Valid Post> experience,
        @Nullable @Size(max = 100) List<@Valid Study> education,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 60) String> languages,
        @Nullable @DecimalMin("0") @DecimalMax("80") Double yearsOfExperience) {

    private static final String DATE = "(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?)?";

    // Named apart from what other addresses call the same.
    @Schema(name = "ResumeContactChange")
    record Contact(
            @Nullable @Size(max = 200) String fullName,
            @Nullable @Size(max = 320) String email,
            @Nullable @Size(max = 60) String phone,
            @Nullable @Size(max = 200) String location,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> links) {}

    @Schema(name = "ResumeSkillChange")
    record Skill(@NotBlank @Size(max = 120) String name) {}

    @Schema(name = "WorkExperienceChange")
    record Post(
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 200) String company,
            @Nullable @Size(max = 200) String location,
            @Nullable @Pattern(regexp = DATE) String start,
            @Nullable @Pattern(regexp = DATE) String end,
            @Nullable Boolean current,
            @Nullable @Size(max = 10_000) String description) {}

    @Schema(name = "EducationChange")
    record Study(
            @Nullable @Size(max = 200) String institution,
            @Nullable @Size(max = 200) String degree,
            @Nullable @Size(max = 200) String field,
            @Nullable @Pattern(regexp = DATE) String start,
            @Nullable @Pattern(regexp = DATE) String end) {}

    ResumeCorrections corrections() {
        return new ResumeCorrections(
                language,
                contact == null ? null : details(contact),
                summary,
                skills == null
                        ? null
                        : skills.stream()
                                .map(skill -> new ResumeSkill(skill.name().strip(), 1, null))
                                .toList(),
                experience == null
                        ? null
                        : experience.stream().map(ResumeChange::post).toList(),
                education == null
                        ? null
                        : education.stream().map(ResumeChange::study).toList(),
                languages,
                yearsOfExperience);
    }

    private static ContactDetails details(Contact contact) {
        return new ContactDetails(
                orNull(contact.fullName()),
                orNull(contact.email()),
                orNull(contact.phone()),
                orNull(contact.location()),
                Objects.requireNonNullElse(contact.links(), List.of()));
    }

    private static WorkExperience post(Post post) {
        return new WorkExperience(
                orNull(post.title()),
                orNull(post.company()),
                orNull(post.location()),
                orNull(post.start()),
                orNull(post.end()),
                Boolean.TRUE.equals(post.current()),
                orNull(post.description()));
    }

    private static Education study(Study study) {
        return new Education(
                orNull(study.institution()),
                orNull(study.degree()),
                orNull(study.field()),
                orNull(study.start()),
                orNull(study.end()));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
