package dev.jobtracker.resumes.fields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.SampleFiles;
import dev.jobtracker.resumes.document.Document;
import dev.jobtracker.resumes.document.Pictures;
import dev.jobtracker.resumes.document.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ResumeFieldsTests {

    private static final ResumeFields FIELDS =
            ResumeFields.load(Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC));

    private static ResumeContent read(String text) throws RefusedException {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return FIELDS.read(Document.read(file, Pictures.UNREAD), file);
    }

    @Test
    void readsAnEnglishResume() throws Exception {
        ResumeContent content = read("""
                Oliver Grant
                Senior Welder
                oliver.grant@example.com | +44 20 7946 0000 | Leeds, UK

                SUMMARY
                Welder with a steady hand who has led small teams on building sites for years.

                WORK EXPERIENCE

                Senior Welder | Northern Steel Ltd
                Leeds, UK
                March 2018 - Present
                - TIG welding of stainless pipes.
                - Trained apprentices.

                Welder | Harbour Works Ltd
                Hull, UK
                June 2012 - February 2018
                - Stick welding on ships.

                EDUCATION

                Diploma in Welding Technology, Leeds City College
                2010 - 2012

                SKILLS
                TIG welding, Blueprint reading, Underwater juggling

                LANGUAGES
                English (native), Polish (intermediate)
                """);
        assertThat(content.language()).isEqualTo("en");
        assertThat(content.contact().fullName()).isEqualTo("Oliver Grant");
        assertThat(content.contact().phone()).isEqualTo("+44 20 7946 0000");
        assertThat(content.contact().location()).isEqualTo("Leeds, UK");
        assertThat(content.summary()).startsWith("Welder with a steady hand");
        assertThat(content.experience()).hasSize(2);
        assertThat(content.experience().get(1).title()).isEqualTo("Welder");
        assertThat(content.experience().get(1).company()).isEqualTo("Harbour Works Ltd");
        assertThat(content.experience().get(1).start()).isEqualTo("2012-06");
        assertThat(content.experience().get(1).end()).isEqualTo("2018-02");
        assertThat(content.education().getFirst().institution()).isEqualTo("Leeds City College");
        assertThat(content.education().getFirst().field()).isEqualTo("Welding Technology");
        assertThat(content.languages()).containsExactly("English", "Polish");
        assertThat(content.skills()).anyMatch(skill -> skill.name().equals("TIG welding"));
        assertThat(content.skills()).anyMatch(skill -> skill.name().equals("Underwater juggling"));
        assertThat(content.yearsOfExperience()).isEqualTo(13.7);
    }

    @Test
    void countsTimesThatOverlapOnce() throws Exception {
        ResumeContent content = read("""
                Ann Example

                Experience
                Nurse, City Hospital
                2010-01 - 2013-12
                Lecturer, City University
                2012-01 - 2014-12
                """);
        assertThat(content.yearsOfExperience()).isEqualTo(5.0);
    }

    @Test
    void readsGermanDatesAndHeadings() throws Exception {
        ResumeContent content = read("""
                Jonas Weber
                jonas.weber@example.de

                Berufserfahrung
                Softwareentwickler, Beispiel GmbH
                März 2019 – heute
                Entwicklung mit Java und der Datenbank PostgreSQL für die Verwaltung

                Sprachen
                Deutsch, Englisch
                """);
        assertThat(content.experience().getFirst().title()).isEqualTo("Softwareentwickler");
        assertThat(content.experience().getFirst().start()).isEqualTo("2019-03");
        assertThat(content.experience().getFirst().current()).isTrue();
        assertThat(content.languages()).containsExactly("German", "English");
    }

    @Test
    void inventsNothing() throws Exception {
        ResumeContent content =
                read("the quick brown fox jumps over the lazy dog and nothing more is to be said of it");
        assertThat(content.contact().fullName()).isNull();
        assertThat(content.contact().email()).isNull();
        assertThat(content.contact().phone()).isNull();
        assertThat(content.contact().location()).isNull();
        assertThat(content.summary()).isNull();
        assertThat(content.experience()).isEmpty();
        assertThat(content.education()).isEmpty();
        assertThat(content.yearsOfExperience()).isNull();
        assertThat(content.warnings()).contains("no_name", "no_contact", "no_experience");
    }

    @Test
    void everythingThatIsTextOccursInTheText() throws Exception {
        ResumeContent content = read(SampleFiles.MAJA);
        assertThat(content.evidence()).isNotEmpty();
        assertThat(content.evidence()).allSatisfy(found -> {
            assertThat(found.confidence()).isBetween(0.0, 1.0);
            for (String part : found.text().split(" / ", -1)) {
                assertThat(content.text()).contains(part.split("[\t ]", -1)[0]);
            }
        });
    }

    @Test
    void readsJsonResumeWithoutGuessing() throws Exception {
        ResumeContent content = read("""
                {"basics":{"name":"Kim Berg","email":"kim@example.org","location":{"city":"Umeå"}},
                 "work":[{"name":"Vattenverket","position":"Driftingenjör","startDate":"2020-05-01","summary":"Drift"}],
                 "skills":[{"name":"Teknik","keywords":["PLC-programmering","Kaffe"]}],
                 "languages":[{"language":"svenska"}]}
                """);
        assertThat(content.contact().fullName()).isEqualTo("Kim Berg");
        assertThat(content.experience().getFirst().current()).isTrue();
        assertThat(content.experience().getFirst().start()).isEqualTo("2020-05");
        assertThat(content.skills().stream().map(skill -> skill.name())).containsExactly("PLC programming", "Kaffe");
        assertThat(content.languages()).containsExactly("Swedish");
    }
}
