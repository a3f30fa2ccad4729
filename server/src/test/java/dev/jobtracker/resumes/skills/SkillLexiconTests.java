package dev.jobtracker.resumes.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillLexiconTests {

    private static final SkillLexicon LEXICON = SkillLexicon.load();

    private static List<String> found(String text) {
        return LEXICON.find(text).stream()
                .map(mention -> mention.skill().name())
                .toList();
    }

    @Test
    void findsSkillsInRunningText() {
        assertThat(found("Built services in Java and Spring Boot, with PostgreSQL behind them."))
                .contains("Java", "Spring Boot", "PostgreSQL");
        assertThat(found("Ansvarade för bokföring, fakturering och löneadministration"))
                .containsExactly("Bookkeeping", "Invoicing", "Payroll");
    }

    @Test
    void knowsNamesWithSigns() {
        assertThat(found("C++, C#, F# and .NET; Node.js, ASP.NET and CI/CD"))
                .contains("C++", "C#", "F#", ".NET", "Node.js", "ASP.NET", "Continuous integration");
    }

    @Test
    void takesTheLongestName() {
        assertThat(found("React Native apps")).containsExactly("React Native");
    }

    @Test
    void findsSwedishWordsInTheirForms() {
        assertThat(found("Förhandlingen leddes av mig")).containsExactly("Negotiation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ready to go to market in spring 2019.",
                "Able to react quickly and express ideas.",
                "Received grade C in school, R&D department of a rail company.",
                "Go the extra mile and excel at it.",
                "Spring is a busy time in the garden.",
                "React to customer complaints within an hour.",
                "A swift answer and a rust free car"
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(found(text))
                .doesNotContain("Go", "Spring", "React", "C", "R", "Express.js", "Microsoft Excel", "Swift", "Rust");
    }

    @Test
    void takesOrdinaryWordsAmongOtherSkills() {
        assertThat(found("Java, Go and Rust")).containsExactly("Java", "Go", "Rust");
        assertThat(found("Skills: Python, R, SQL")).contains("Python", "R", "SQL");
        assertThat(found("Worked as a Go developer")).contains("Go");
        assertThat(found("utveckling i React med TypeScript")).contains("React", "TypeScript");
    }

    @Test
    void knowsTwoThousandSkillsOfAllTrades() {
        assertThat(LEXICON.skills()).hasSizeGreaterThan(2_000);
        assertThat(found("Erfarenhet av TIG-svetsning, palliativ vård, truckkort och kakelsättning"))
                .containsExactly("TIG welding", "Palliative care", "Forklift operation", "Tiling");
    }

    @Test
    void givesEveryFormToOneSkillOnly() {
        assertThat(LEXICON.named("golang").orElseThrow().name()).isEqualTo("Go");
        assertThat(LEXICON.named("avtalsrätt").orElseThrow().name()).isEqualTo("Contract law");
        assertThat(LEXICON.skills().stream().map(Skill::name)).doesNotHaveDuplicates();
    }
}
