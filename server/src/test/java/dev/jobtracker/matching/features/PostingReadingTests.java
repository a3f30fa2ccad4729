package dev.jobtracker.matching.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.matching.MatchingExamples;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PostingReadingTests {

    private static final PostingReading READING = new PostingReading(SkillLexicon.load(), Occupations.load());

    @Test
    void tellsWhatIsAskedForFromWhatIsWelcome() {
        Map<String, Need> needs = needs("""
                About us
                We love Photoshop.
                Requirements
                - Java and PostgreSQL
                Nice to have
                - Kafka
                """);

        assertThat(needs)
                .containsEntry("Java", Need.MUST)
                .containsEntry("PostgreSQL", Need.MUST)
                .containsEntry("Apache Kafka", Need.NICE);
        assertThat(needs.values()).contains(Need.ASIDE);
    }

    @Test
    void tellsTheSameInSwedish() {
        Map<String, Need> needs = needs("""
                Kvalifikationer
                Du har arbetat med sårvård.
                Meriterande
                Erfarenhet av demensvård
                """);

        assertThat(needs.values()).contains(Need.MUST, Need.NICE);
    }

    @Test
    void believesASentenceMoreThanItsHeading() {
        assertThat(needs("Requirements:\nDocker\nKubernetes is a plus.\n"))
                .containsEntry("Docker", Need.MUST)
                .containsEntry("Kubernetes", Need.NICE);
    }

    @Test
    void findsTheYearsThatAreAskedFor() {
        assertThat(read("You have at least 5 years of professional experience with Java.")
                        .years())
                .isEqualTo(5);
        assertThat(read("Krav: minst tre års erfarenhet av redovisning.").years())
                .isEqualTo(3);
        assertThat(read("Our company has 25 years of history.").years()).isNull();
    }

    @Test
    void findsTheLanguagesThatAreDemanded() {
        assertThat(read("You are fluent in Swedish and English.").demanded()).containsExactlyInAnyOrder("sv", "en");
        assertThat(read("Du talar flytande finska.").demanded()).containsExactly("fi");
        assertThat(read("We move to a Swedish forest.").demanded()).isEmpty();
    }

    @Test
    void survivesWhateverAPostingSays() {
        assertThat(read("\n\n•\n\u0000(((((((((((((((").skills()).isEmpty();
        assertThat(read("a".repeat(50_000)).skills()).isEmpty();
    }

    private static PostingFeatures read(String description) {
        return READING.read(MatchingExamples.posting("Title", "Göteborg", description));
    }

    private static Map<String, Need> needs(String description) {
        List<WantedSkill> skills = read(description).skills();
        return skills.stream().collect(Collectors.toMap(skill -> skill.skill().name(), WantedSkill::need));
    }
}
