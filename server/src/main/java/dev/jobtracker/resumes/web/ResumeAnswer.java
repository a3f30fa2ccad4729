package dev.jobtracker.resumes.web;

import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.FieldEvidence;
import dev.jobtracker.resumes.Resume;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeEmbeddings;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.WorkExperience;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A résumé on the wire.
 *
 * @param embedding what its vector was made with; null as long as there is none
 */
@Schema(name = "Resume")
record ResumeAnswer(
        UUID id,
        String fileName,
        String mediaType,
        long size,
        Instant uploadedAt,
        @Nullable String language,
        String text,
        ContactDetails contact,
        @Nullable String summary,
        List<ResumeSkill> skills,
        List<WorkExperience> experience,
        List<Education> education,
        List<String> languages,
        @Nullable Double yearsOfExperience,
        ResumeEmbeddings.@Nullable Embedding embedding,
        List<String> warnings,
        List<FieldEvidence> evidence,
        @Nullable Instant correctedAt) {

    ResumeAnswer {
        skills = List.copyOf(skills);
        experience = List.copyOf(experience);
        education = List.copyOf(education);
        languages = List.copyOf(languages);
        warnings = List.copyOf(warnings);
        evidence = List.copyOf(evidence);
    }

    static ResumeAnswer of(Resume resume, ResumeEmbeddings.@Nullable Embedding embedding) {
        ResumeContent content = resume.content();
        return new ResumeAnswer(
                resume.id(),
                resume.fileName(),
                resume.mediaType(),
                resume.size(),
                resume.uploadedAt(),
                content.language(),
                content.text(),
                content.contact(),
                content.summary(),
                content.skills(),
                content.experience(),
                content.education(),
                content.languages(),
                content.yearsOfExperience(),
                embedding,
                content.warnings(),
                content.evidence(),
                resume.correctedAt());
    }
}
