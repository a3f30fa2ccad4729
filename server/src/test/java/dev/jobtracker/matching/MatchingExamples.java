package dev.jobtracker.matching;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.MatchStatus;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.WorkExperience;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** People and postings for tests. */
public final class MatchingExamples {

    private MatchingExamples() {}

    public static JobPosting posting(String title, String location, String description) {
        return new JobPosting(
                UUID.nameUUIDFromBytes((title + description).getBytes(StandardCharsets.UTF_8)),
                "example",
                title,
                List.of(),
                title,
                "Example",
                null,
                null,
                location,
                "SE",
                null,
                null,
                null,
                description,
                null,
                null,
                null,
                null,
                null,
                PostingStatus.OPEN,
                List.of(),
                List.of(),
                false,
                false,
                false,
                false,
                MatchStatus.NO_RESUME,
                null);
    }

    public static JobPosting javaDeveloper() {
        return posting("Senior Java Developer", "Göteborg", """
                You will build services for our customers.
                Requirements
                - Five years of experience with Java and Spring Boot
                - PostgreSQL and Docker
                Nice to have
                - Kafka
                """);
    }

    public static JobPosting nurse() {
        return posting("Sjuksköterska till akuten", "Kiruna", """
                Som sjuksköterska hos oss arbetar du med triage och läkemedelshantering.
                Krav: legitimation som sjuksköterska. Du talar flytande svenska.
                """);
    }

    /** A developer in Göteborg with these skills. */
    public static ResumeContent developer(String... skills) {
        return new ResumeContent(
                "en",
                "Backend developer with seven years of building services in Java for banks and shops.",
                new ContactDetails("Ada Example", null, null, "Göteborg, Sweden", List.of()),
                "Backend developer with seven years of building services.",
                Stream.of(skills)
                        .map(skill -> new ResumeSkill(skill, 0.9, "Skills: " + skill))
                        .toList(),
                List.of(new WorkExperience(
                        "Java Developer", "Bank", "Göteborg", "2019-01", null, true, "Built services in Java.")),
                List.of(),
                List.of("English", "Swedish"),
                7.0,
                List.of(),
                List.of());
    }
}
