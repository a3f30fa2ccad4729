package dev.jobtracker.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.matching.MatchingExamples;
import dev.jobtracker.matching.features.Occupations;
import dev.jobtracker.matching.features.PostingReading;
import dev.jobtracker.matching.features.ResumeFacts;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.skills.SkillLexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private static final SkillLexicon LEXICON = SkillLexicon.load();
    private static final Occupations OCCUPATIONS = Occupations.load();
    private static final ResumeContent DEVELOPER =
            MatchingExamples.developer("Java", "Spring Boot", "PostgreSQL", "Docker", "Git", "REST APIs");

    @Test
    void putsWhatSuitsFarAboveWhatDoesNot() {
        assertThat(score(DEVELOPER, MatchingExamples.javaDeveloper(), 0.8)).isGreaterThan(75);
        assertThat(score(DEVELOPER, MatchingExamples.nurse(), 0.3)).isLessThan(20);
    }

    @Test
    void givesTheSamePairTheSameScoreAlways() {
        Comparison first = compare(DEVELOPER, MatchingExamples.javaDeveloper(), 0.7);
        Comparison again = compare(DEVELOPER, MatchingExamples.javaDeveloper(), 0.7);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void changesLittleWithASmallEdit() {
        ResumeContent edited =
                MatchingExamples.developer("Java", "Spring Boot", "PostgreSQL", "Docker", "Git", "REST APIs", "Linux");

        assertThat(score(edited, MatchingExamples.javaDeveloper(), 0.71))
                .isCloseTo(score(DEVELOPER, MatchingExamples.javaDeveloper(), 0.7), within(3.0));
    }

    @Test
    void neverFallsWhenASkillIsAdded() {
        ResumeContent more =
                MatchingExamples.developer("Java", "Spring Boot", "PostgreSQL", "Docker", "Git", "REST APIs", "Kafka");

        assertThat(score(more, MatchingExamples.javaDeveloper(), 0.7))
                .isGreaterThan(score(DEVELOPER, MatchingExamples.javaDeveloper(), 0.7));
    }

    @Test
    void staysWithinItsBounds() {
        for (double meaning : new double[] {0, 0.5, 1}) {
            assertThat(compare(DEVELOPER, MatchingExamples.javaDeveloper(), meaning)
                            .rounded())
                    .isBetween(0, 100);
            assertThat(compare(DEVELOPER, MatchingExamples.nurse(), meaning).rounded())
                    .isBetween(0, 100);
        }
        assertThat(compare(MatchingExamples.developer(), MatchingExamples.posting("?", "", ""), null)
                        .rounded())
                .isBetween(0, 100);
    }

    @Test
    void namesWhatIsSharedAndWhatIsMissing() {
        SkillCover skills =
                compare(DEVELOPER, MatchingExamples.javaDeveloper(), 0.7).skills();

        assertThat(skills.matched()).extracting(wanted -> wanted.skill().name()).contains("Java", "Spring Boot");
        assertThat(skills.missing()).extracting(wanted -> wanted.skill().name()).contains("Apache Kafka");
    }

    private static double score(ResumeContent resume, JobPosting posting, double meaning) {
        return compare(resume, posting, meaning).score();
    }

    private static Comparison compare(ResumeContent resume, JobPosting posting, @Nullable Double meaning) {
        return Comparison.of(
                new ResumeFacts(LEXICON, OCCUPATIONS).read(resume),
                new PostingReading(LEXICON, OCCUPATIONS).read(posting),
                meaning,
                Weights.DEFAULT);
    }
}
