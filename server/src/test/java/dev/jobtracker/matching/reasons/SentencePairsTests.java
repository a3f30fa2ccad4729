package dev.jobtracker.matching.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.matching.features.ResumeSentence;
import dev.jobtracker.matching.features.ResumeSentences;
import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.FieldEvidence;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.ResumeSkill;
import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every requirement is made most alike to the degree, which is what must not decide. */
class SentencePairsTests {

    private static final String DEGREE = "BSc, Nursing, Lund University";
    private static final String LANGUAGES = "Swedish (fluent), English (native), Somali";
    private static final String LICENCE = "Driving licence CE, forklift";
    private static final SentencePairs PAIRS = new SentencePairs(SkillLexicon.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It helps if you bring Swedish.",
                "Flytande svenska i tal och skrift.",
                "Swedish and English are spoken here.",
                "Du talar somaliska.",
            })
    void answersALanguageFromTheLanguages(String requirement) {
        assertThat(answer(requirement)).isEqualTo(LANGUAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Finnish is a must.", "You write German fluently.", "Kunskaper i polska."})
    void leavesALanguageUnansweredThatTheResumeDoesNotTell(String requirement) {
        assertThat(answer(requirement)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A university degree.", "Relevant högskoleutbildning.", "You hold a bachelor's degree."})
    void answersADegreeFromTheEducation(String requirement) {
        assertThat(answer(requirement)).isEqualTo(DEGREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A valid driving licence.", "CE-körkort krävs.", "Du har C-körkort."})
    void answersADrivingLicenceFromOneThatIncludesIt(String requirement) {
        assertThat(answer(requirement)).isEqualTo(LICENCE);
    }

    @Test
    void leavesALicenceUnansweredThatTheResumeDoesNotTell() {
        assertThat(answer("D-körkort är ett krav.")).isNull();
        assertThat(answer("Legitimation som sjuksköterska.")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Knowledge of Swedish labour law.", "Vana vid den svenska marknaden."})
    void takesNoAdjectiveForALanguage(String requirement) {
        assertThat(answer(requirement)).isNotEqualTo(LANGUAGES);
    }

    @Test
    void letsWorkAnswerWhereItMayStandForAnEducation() {
        assertThat(answer("Education or experience within something else.")).isEqualTo(DEGREE);
    }

    @Test
    void namesTheLanguagesThemselvesWhereThePersonPutThemRight() {
        ResumeContent corrected = resume(List.of());

        assertThat(ResumeSentences.of(corrected))
                .filteredOn(ResumeSentence::ofLanguages)
                .extracting(ResumeSentence::text)
                .containsExactly("Swedish, English, Somali");
    }

    private static @Nullable String answer(String requirement) {
        List<ResumeSentence> sentences =
                ResumeSentences.of(resume(List.of(new FieldEvidence("languages[0]", 0.95, LANGUAGES))));
        List<float[]> vectors = new ArrayList<>();
        sentences.forEach(sentence ->
                vectors.add(sentence.text().equals(DEGREE) ? new float[] {1, 0} : new float[] {0.1f, 0.995f}));
        return PAIRS.find(List.of(requirement), List.of(new float[] {1, 0}), sentences, vectors).stream()
                .map(SentencePairs.Pair::answer)
                .findAny()
                .orElse(null);
    }

    private static ResumeContent resume(List<FieldEvidence> evidence) {
        return new ResumeContent(
                "en",
                "",
                new ContactDetails("Ada Example", null, null, null, List.of()),
                "Calm under pressure and kind to everybody.",
                List.of(new ResumeSkill("Driving licence category CE", 0.9, LICENCE)),
                List.of(
                        new WorkExperience(
                                "Driver",
                                "Åkeri",
                                null,
                                "2019-01",
                                null,
                                true,
                                "- Drove across the mountains\n- Trained new colleagues\n- Planned the routes\n- Looked after the vehicles")),
                List.of(new Education("Lund University", "BSc", "Nursing", null, "2012")),
                List.of("Swedish", "English", "Somali"),
                7.0,
                evidence,
                List.of());
    }
}
