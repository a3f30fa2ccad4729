package dev.jobtracker.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.matching.MatchingExamples;
import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeSkill;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeDigestTests {

    @Test
    void takesWorkBeforeNameAndAddress() {
        String digest = ResumeDigest.of(MatchingExamples.developer("Java", "Docker"));

        assertThat(digest).startsWith("Java Developer\nJava, Docker").doesNotContain("Ada Example");
    }

    @Test
    void fallsBackOnTheTextWhereLittleWasRead() {
        String text = "Ion Exemplu\nion@example.com\n"
                + "Am lucrat ca brutar într-un atelier mic, cu cuptor pe lemne. ".repeat(40);
        ResumeContent unread = new ResumeContent(
                "ro",
                text,
                new ContactDetails("Ion Exemplu", "ion@example.com", null, null, List.of()),
                null,
                List.of(new ResumeSkill("Excel", 0.9, "Excel")),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());

        assertThat(ResumeDigest.of(unread))
                .startsWith("Excel\nAm lucrat ca brutar")
                .doesNotContain("Ion", "@")
                .hasSizeLessThanOrEqualTo(ResumeDigest.MOST_CHARACTERS);
    }
}
