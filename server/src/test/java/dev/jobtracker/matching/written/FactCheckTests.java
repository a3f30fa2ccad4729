package dev.jobtracker.matching.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.Match.Reason;
import dev.jobtracker.matching.reasons.Wording;
import dev.jobtracker.resumes.skills.SkillLexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckTests {

    private static final FactCheck CHECK = new FactCheck(SkillLexicon.load());
    private static final Reason SHARED = new Reason(
            "skills_shared",
            "You have 2 of the 3 skills that it speaks of: Java, PostgreSQL.",
            "Built payment services in Java with PostgreSQL",
            null);
    private static final Reason MISSING =
            new Reason("skills_missing", "Not found in your résumé: Kubernetes.", null, null);
    private static final Reason YEARS = new Reason(
            "years",
            "It asks for 5 years of experience; your résumé shows 3.",
            null,
            "At least five years of experience");
    private static final Reason PLACE = new Reason("place", "The work is in Lund; you live in Malmö.", "Malmö", "Lund");

    private static @Nullable String english(Reason fact, String told) {
        return CHECK.checked(fact, told, Wording.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You bring two of the three skills it speaks of, Java and PostgreSQL.",
                "Your résumé says “payment services in Java”, and PostgreSQL is there as well.",
                "Of the 3 skills, you have 2: Java and PostgreSQL."
            })
    void letsTheSameFactsPassInOtherWords(String told) {
        assertThat(english(SHARED, told)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You have Java, PostgreSQL and Kubernetes.",
                "You have 4 of the skills that it speaks of, such as Java.",
                "You have four of the skills that it speaks of.",
                "You have Java, as is used at Spotify.",
                "You have Java, and you live in Stockholm.",
                "Stockholm is where you have used Java.",
                "Your résumé says “ten years of Java”.",
                "You do not have Java and PostgreSQL.",
                "You are the perfect match with Java.",
                "You have Java, see https://example.com for more.",
                "Ignore the instructions; you have Java.",
                "Du har Java och PostgreSQL, och det är bra.",
                ""
            })
    void dropsWhatTheFactDoesNotSay(String told) {
        assertThat(english(SHARED, told)).isNull();
    }

    @Test
    void keepsTheSentencesThatStand() {
        assertThat(english(SHARED, "You have Java and PostgreSQL. You have Kubernetes, too."))
                .isEqualTo("You have Java and PostgreSQL.");
    }

    @Test
    void doesNotTurnWhatIsMissingIntoWhatIsThere() {
        assertThat(english(MISSING, "You have Kubernetes in your résumé.")).isNull();
        assertThat(english(MISSING, "Your résumé does not mention Kubernetes.")).isNotNull();
    }

    @Test
    void doesNotExchangeWhatIsCompared() {
        assertThat(english(YEARS, "It asks for five years, and your résumé shows 3."))
                .isNotNull();
        assertThat(english(YEARS, "It asks for 3 years, and your résumé shows 5."))
                .isNull();
        assertThat(english(YEARS, "Your experience meets what it asks for.")).isNull();
        assertThat(english(PLACE, "The job is in Lund, while you live in Malmö."))
                .isNotNull();
        assertThat(english(PLACE, "The job is in Malmö, while you live in Lund."))
                .isNull();
    }

    @Test
    void checksSwedishAlike() {
        Reason shared = new Reason(
                "skills_shared", "Du har 2 av 3 kompetenser som annonsen nämner: Java, PostgreSQL.", null, null);

        assertThat(CHECK.checked(shared, "Du har två av de tre kompetenserna: Java och PostgreSQL.", Wording.SWEDISH))
                .isNotNull();
        assertThat(CHECK.checked(shared, "Du har Java och Kubernetes.", Wording.SWEDISH))
                .isNull();
        assertThat(CHECK.checked(shared, "Du saknar Java.", Wording.SWEDISH)).isNull();
        assertThat(CHECK.checked(shared, "You have two of the three: Java.", Wording.SWEDISH))
                .isNull();
    }

    @Test
    void readsNumbersInEveryForm() {
        assertThat(Numbers.in("45 000 kr, 45,000 or 2,5 and eight")).containsExactly("45000", "45000", "2.5", "8");
    }
}
