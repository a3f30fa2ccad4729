package dev.jobtracker.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.Match;
import dev.jobtracker.matching.MatchingExamples;
import dev.jobtracker.matching.features.Occupations;
import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.PostingReading;
import dev.jobtracker.matching.features.ResumeFacts;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.WishedWork;
import dev.jobtracker.profiles.Wishes;
import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.skills.SkillLexicon;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import java.math.BigDecimal;
import java.util.List;
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

    @Test
    void countsEveryWish() {
        JobPosting posting = MatchingExamples.javaDeveloper();

        assertThat(parts(places("Göteborg"), posting).place()).isEqualTo(1);
        assertThat(parts(places("Sweden"), posting).place()).isEqualTo(1);
        assertThat(parts(places("Berlin, Germany"), posting).place()).isLessThan(0.2);
        assertThat(parts(places("Berlin, Germany", "Sweden"), posting).place()).isEqualTo(1);
        assertThat(parts(wishes(RemoteKind.REMOTE, null), posting).wishes().remote())
                .isEqualTo(0.5);
        assertThat(parts(wishes(null, null, "svenska"), posting).wishes().workLanguage())
                .isEqualTo(0);
        assertThat(parts(wishes(null, null, "sv", "en-GB"), posting).wishes().workLanguage())
                .isEqualTo(1);
    }

    @Test
    void comparesPayByTheYearInOneCurrencyOnly() {
        PostingFeatures paid = paid(new SalaryRange(null, BigDecimal.valueOf(480_000), "SEK", Period.YEAR));

        assertThat(salary(40_000, "SEK", paid)).isEqualTo(1);
        assertThat(salary(50_000, "SEK", paid)).isCloseTo(0.5, within(0.001));
        assertThat(salary(90_000, "SEK", paid)).isEqualTo(0);
        assertThat(salary(90_000, "EUR", paid)).isNull();
    }

    @Test
    void takesATitleWishedForBesideThoseHeld() {
        WishedWork nursing =
                WishedWork.of(new Wishes(List.of("Sjuksköterska"), List.of(), null, null, List.of()), OCCUPATIONS);
        PostingFeatures nurse = new PostingReading(LEXICON, OCCUPATIONS).read(MatchingExamples.nurse());
        ResumeFeatures developer = new ResumeFacts(LEXICON, OCCUPATIONS).read(DEVELOPER);

        assertThat(Comparison.of(developer, nursing, nurse, Likeness.sure(0.3), Weights.DEFAULT)
                        .score())
                .isGreaterThan(Comparison.of(developer, nurse, Likeness.sure(0.3), Weights.DEFAULT)
                                .score()
                        + 10);
    }

    @Test
    void letsTheWordsDecideInALanguageThatNoListIsIn() {
        ResumeContent baker = romanian("""
                Am lucrat ca brutar într-un atelier de panificație din Cluj. Pregătesc aluatul, coc pâine și cozonaci
                pentru restaurante, decorez prăjituri și răspund de igiena cuptoarelor, care sunt pe lemne.""");
        JobPosting bakery = MatchingExamples.posting("Brutar", "Cluj", """
                Căutăm un brutar pentru atelierul nostru de panificație. Vei pregăti aluatul, vei coace pâine și cozonaci
                și vei decora prăjituri. Experiența cu cuptoare pe lemne este un avantaj.""");
        JobPosting accounts = MatchingExamples.posting("Contabil", "Cluj", """
                Căutăm un contabil pentru biroul nostru. Vei înregistra facturi, vei întocmi bilanțul și declarațiile de
                impozit și vei răspunde de salarii. Experiența cu programe de contabilitate este un avantaj.""");

        assertThat(score(baker, bakery, 0.5)).isGreaterThan(50).isGreaterThan(score(baker, accounts, 0.5) + 30);
        assertThat(compare(baker, bakery, 0.5).parts().told(Weights.DEFAULT))
                .extracting(Match.Part::kind)
                .contains("words");
    }

    @Test
    void leavesTheWordsAloneWhereTheListsRead() {
        assertThat(compare(DEVELOPER, MatchingExamples.javaDeveloper(), 0.7)
                        .parts()
                        .words())
                .isNull();
        assertThat(compare(
                                romanian(
                                        "Sunt brutar și lucrez de ani de zile în panificație, la noi în oraș sau pe la alții."),
                                MatchingExamples.nurse(),
                                0.7)
                        .parts()
                        .words())
                .isNull();
    }

    @Test
    void isMovedLessByAModelThatIsLessBelieved() {
        ResumeFeatures developer = new ResumeFacts(LEXICON, OCCUPATIONS).read(DEVELOPER);
        PostingFeatures posting = new PostingReading(LEXICON, OCCUPATIONS).read(MatchingExamples.javaDeveloper());
        double[] between = new double[2];
        for (int trust = 0; trust < 2; trust++) {
            between[trust] = Comparison.of(developer, posting, new Likeness(0.9, 0.2 + 0.8 * trust), Weights.DEFAULT)
                            .score()
                    - Comparison.of(developer, posting, new Likeness(0.1, 0.2 + 0.8 * trust), Weights.DEFAULT)
                            .score();
        }

        assertThat(between[0]).isPositive().isLessThan(between[1]);
    }

    private static ResumeContent romanian(String text) {
        return new ResumeContent(
                "ro",
                text,
                new ContactDetails(null, null, null, null, List.of()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static Wishes places(String... places) {
        return new Wishes(List.of(), List.of(places), null, null, List.of());
    }

    private static Wishes wishes(@Nullable RemoteKind remote, @Nullable SalaryRange salary, String... languages) {
        return new Wishes(List.of(), List.of(), remote, salary, List.of(languages));
    }

    private static Parts parts(Wishes wishes, JobPosting posting) {
        return Comparison.of(
                        new ResumeFacts(LEXICON, OCCUPATIONS).read(DEVELOPER),
                        WishedWork.of(wishes, OCCUPATIONS),
                        new PostingReading(LEXICON, OCCUPATIONS).read(posting),
                        Likeness.sure(0.7),
                        Weights.DEFAULT)
                .parts();
    }

    private static PostingFeatures paid(SalaryRange salary) {
        PostingFeatures told = new PostingReading(LEXICON, OCCUPATIONS).read(MatchingExamples.javaDeveloper());
        return new PostingFeatures(
                told.title(),
                told.skills(),
                told.level(),
                told.years(),
                told.yearsSentence(),
                told.place(),
                told.language(),
                told.demanded(),
                salary,
                told.words());
    }

    private static @Nullable Double salary(int monthly, String currency, PostingFeatures paid) {
        SalaryRange wished = new SalaryRange(BigDecimal.valueOf(monthly), null, currency, Period.MONTH);
        return WishParts.of(WishedWork.of(wishes(null, wished), OCCUPATIONS), paid)
                .salary();
    }

    private static double score(ResumeContent resume, JobPosting posting, double meaning) {
        return compare(resume, posting, meaning).score();
    }

    private static Comparison compare(ResumeContent resume, JobPosting posting, @Nullable Double meaning) {
        return Comparison.of(
                new ResumeFacts(LEXICON, OCCUPATIONS).read(resume),
                new PostingReading(LEXICON, OCCUPATIONS).read(posting),
                meaning == null ? null : Likeness.sure(meaning),
                Weights.DEFAULT);
    }
}
