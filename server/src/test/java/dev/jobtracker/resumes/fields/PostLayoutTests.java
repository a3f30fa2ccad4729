package dev.jobtracker.resumes.fields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.SampleFiles;
import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.document.Document;
import dev.jobtracker.resumes.document.Pictures;
import dev.jobtracker.resumes.document.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways people write title, employer, place and dates of a post in plain text. */
class PostLayoutTests {

    private static final ResumeFields FIELDS =
            ResumeFields.load(Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC));

    private static ResumeContent read(String text) throws RefusedException {
        byte[] file = SampleFiles.text(text);
        return FIELDS.read(Document.read(file, Pictures.UNREAD), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Backend Developer, Fjordpay, Oslo
                2019-04 – present
                Built payment services in Java.

                Developer, Kvist, Bergen
                2015-01 – 2019-03
                Kept the web shop alive.
                """, """
                Backend Developer, Fjordpay, Oslo

                2019-04 – present

                Built payment services in Java.

                Developer, Kvist, Bergen

                2015-01 – 2019-03

                Kept the web shop alive.
                """, """
                2019-04 – present
                Backend Developer, Fjordpay, Oslo
                Built payment services in Java.

                2015-01 – 2019-03
                Developer, Kvist, Bergen
                Kept the web shop alive.
                """, """
                Backend Developer – Fjordpay – Oslo
                Apr 2019 – present
                - Built payment services in Java.
                Developer – Kvist – Bergen
                Jan 2015 – Mar 2019
                - Kept the web shop alive.
                """, """
                Backend Developer | Fjordpay | Oslo | 04/2019 – present
                Built payment services in Java.
                Developer @ Kvist, Bergen (01/2015 – 03/2019)
                Kept the web shop alive.
                """, """
                Backend Developer at Fjordpay, Oslo                    April 2019 – present
                - Built payment services in Java.
                Developer at Kvist, Bergen                        January 2015 – March 2019
                - Kept the web shop alive.
                """, """
                Fjordpay, Oslo                                         2019-04 – present
                Backend Developer
                - Built payment services in Java.
                Kvist, Bergen                                          2015-01 – 2019-03
                Developer
                - Kept the web shop alive.
                """, """
                Fjordpay, Backend Developer, Oslo
                2019-04 – present
                - Built payment services in Java.

                Kvist, Developer, Bergen
                2015-01 – 2019-03
                - Kept the web shop alive.
                """, """
                Title: Backend Developer
                Company: Fjordpay
                Location: Oslo
                Dates: 2019-04 – present
                - Built payment services in Java.
                Title: Developer
                Company: Kvist
                Location: Bergen
                Dates: 2015-01 – 2019-03
                - Kept the web shop alive.
                """})
    void readsEnglishPosts(String posts) throws Exception {
        ResumeContent content = read("Ann Example\nann@example.com\n\nExperience\n\n" + posts);
        assertThat(content.warnings()).isEmpty();
        assertThat(content.yearsOfExperience()).isEqualTo(11.1);
        assertThat(content.experience()).hasSize(2);
        assertPost(content.experience().getFirst(), "Backend Developer", "Fjordpay", "Oslo", "2019-04", null);
        assertPost(content.experience().getLast(), "Developer", "Kvist", "Bergen", "2015-01", "2019-03");
        assertThat(content.experience().getFirst().description()).endsWith("Built payment services in Java.");
        assertThat(content.experience().getLast().description()).endsWith("Kept the web shop alive.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Systemutvecklare, Fjällbank, Stockholm
                2019-04 – nu
                Byggde betaltjänster i Java.

                Lagerarbetare, Norrlager, Borås
                2015-01 – 2019-03
                Plockade och packade.
                """, """
                2019-04 – pågående
                Systemutvecklare, Fjällbank, Stockholm
                Byggde betaltjänster i Java.

                2015-01 – 2019-03
                Lagerarbetare, Norrlager, Borås
                Plockade och packade.
                """, """
                2019-04 – nu   Systemutvecklare, Fjällbank, Stockholm
                Byggde betaltjänster i Java.
                2015-01 – 2019-03   Lagerarbetare, Norrlager, Borås
                Plockade och packade.
                """, """
                Systemutvecklare på Fjällbank, Stockholm, april 2019 – nu
                Byggde betaltjänster i Java.
                Lagerarbetare hos Norrlager, Borås, januari 2015 – mars 2019
                Plockade och packade.
                """, """
                Systemutvecklare | Fjällbank | Stockholm
                apr 2019 – nu
                - Byggde betaltjänster i Java.
                Lagerarbetare – Norrlager – Borås
                jan 2015 – mar 2019
                - Plockade och packade.
                """, """
                Fjällbank, Stockholm                                   2019-04 – nu
                Systemutvecklare
                - Byggde betaltjänster i Java.
                Norrlager, Borås                                       2015-01 – 2019-03
                Lagerarbetare
                - Plockade och packade.
                """, """
                Fjällbank, Systemutvecklare, Stockholm
                2019-04 – nu
                - Byggde betaltjänster i Java.

                Norrlager, Lagerarbetare, Borås
                2015-01 – 2019-03
                - Plockade och packade.
                """})
    void readsSwedishPosts(String posts) throws Exception {
        ResumeContent content = read("Anna Exempel\nanna@example.se\n\nArbetslivserfarenhet\n\n" + posts);
        assertThat(content.warnings()).isEmpty();
        assertThat(content.yearsOfExperience()).isEqualTo(11.1);
        assertThat(content.experience()).hasSize(2);
        assertPost(content.experience().getFirst(), "Systemutvecklare", "Fjällbank", "Stockholm", "2019-04", null);
        assertPost(content.experience().getLast(), "Lagerarbetare", "Norrlager", "Borås", "2015-01", "2019-03");
        assertThat(content.experience().getFirst().description()).endsWith("Byggde betaltjänster i Java.");
        assertThat(content.experience().getLast().description()).endsWith("Plockade och packade.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Fjällbank, Stockholm
                Teamledare
                2021-05 – nu
                - Ledde ett team.
                Systemutvecklare
                2019-04 – 2021-04
                - Byggde betaltjänster.
                """, """
                Fjällbank, Stockholm
                2019-04 – nu
                Teamledare, 2021-05 – nu
                - Ledde ett team.
                Systemutvecklare, 2019-04 – 2021-04
                - Byggde betaltjänster.
                """})
    void givesPostsTheEmployerAboveThem(String posts) throws Exception {
        ResumeContent content = read("Anna Exempel\n\nErfarenhet\n" + posts);
        assertThat(content.experience()).hasSize(2);
        assertThat(content.experience().getFirst().title()).isEqualTo("Teamledare");
        assertThat(content.experience().getFirst().company()).isEqualTo("Fjällbank");
        assertThat(content.experience().getLast().title()).isEqualTo("Systemutvecklare");
        assertThat(content.experience().getLast().company()).isEqualTo("Fjällbank");
        assertThat(content.yearsOfExperience()).isEqualTo(6.8);
    }

    @Test
    void givesNobodyElsesEmployerToWorkOnOnesOwn() throws Exception {
        ResumeContent content = read("""
                Ann Example

                Experience
                Fjordpay, Oslo
                Developer
                2019-04 – present
                - Built payment services.
                Freelance Designer
                2015-01 – 2019-03
                - Drew.
                """);
        assertThat(content.experience().getFirst().company()).isEqualTo("Fjordpay");
        assertThat(content.experience().getLast().title()).isEqualTo("Freelance Designer");
        assertThat(content.experience().getLast().company()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I like cooking, reading, and long walks in the hills.\nIn 2015 I moved to Leeds, met friends, and stayed.",
                "I was a nurse, a cook, and a driver\n2015 – 2019",
                "Worked abroad, met friends, and stayed there\n2015 – 2019",
                "Jag gillar matlagning, läsning, och långa promenader.\n2015 – 2019",
                "Sedan flyttade jag norrut, träffade vänner, och stannade\n2015 – 2019"
            })
    void makesNoPostOfProse(String prose) throws Exception {
        ResumeContent content = read("Ann Example\n\nExperience\n" + prose + "\n");
        assertThat(content.experience()).isEmpty();
        assertThat(content.yearsOfExperience()).isNull();
        assertThat(content.warnings()).contains("experience_unclear");
    }

    @Test
    void takesWhatWasDoneForNoEmployer() throws Exception {
        ResumeContent content = read("""
                Ann Example

                Experience
                Barista
                2019 – 2021
                Made coffee for many guests
                """);
        assertThat(content.experience().getFirst().title()).isEqualTo("Barista");
        assertThat(content.experience().getFirst().company()).isNull();
        assertThat(content.experience().getFirst().description()).isEqualTo("Made coffee for many guests");
    }

    @Test
    void keepsTheTownWithItsCountry() throws Exception {
        ResumeContent content = read("""
                Ann Example

                Experience
                Developer, Kvist, Bergen, Norway
                2015 – 2019
                Nurse, Ward 5, Hull, UK
                2012 – 2014
                """);
        assertPost(content.experience().getFirst(), "Developer", "Kvist", "Bergen, Norway", "2015", "2019");
        assertPost(content.experience().getLast(), "Nurse", "Ward 5", "Hull, UK", "2012", "2014");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSc Computer Science, NTNU, Trondheim\n2010 – 2015",
                "2010 – 2015\nMSc Computer Science, NTNU, Trondheim",
                "MSc Computer Science, NTNU, 2010 – 2015",
                "NTNU, Trondheim   2010 – 2015\nMSc Computer Science",
                "MSc Computer Science | NTNU | Trondheim | 2010 – 2015"
            })
    void readsEnglishStudies(String studies) throws Exception {
        Education study =
                read("Ann Example\n\nEducation\n" + studies + "\n").education().getFirst();
        assertThat(study).isEqualTo(new Education("NTNU", "MSc", "Computer Science", "2010", "2015"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Civilingenjör i datateknik, Lunds universitet, Lund\n2010 – 2015",
                "2010 – 2015\nCivilingenjör i datateknik, Lunds universitet, Lund",
                "Lunds universitet, Lund   2010 – 2015\nCivilingenjör i datateknik",
                "Civilingenjör i datateknik – Lunds universitet – Lund, 2010 – 2015"
            })
    void readsSwedishStudies(String studies) throws Exception {
        Education study = read("Anna Exempel\n\nUtbildning\n" + studies + "\n")
                .education()
                .getFirst();
        assertThat(study).isEqualTo(new Education("Lunds universitet", "Civilingenjör", "datateknik", "2010", "2015"));
    }

    private static void assertPost(
            WorkExperience post, String title, String company, String place, String start, @Nullable String end) {
        assertThat(post.title()).isEqualTo(title);
        assertThat(post.company()).isEqualTo(company);
        assertThat(post.location()).isEqualTo(place);
        assertThat(post.start()).isEqualTo(start);
        assertThat(post.end()).isEqualTo(end);
        assertThat(post.current()).isEqualTo(end == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summer 2014",
                "Sommaren 2014",
                "VT 2014",
                "HT-14",
                "Hösten 2014",
                "vårterminen 2014",
                "Spring 2014"
            })
    void takesTheYearOfASeasonAndNoMonth(String dates) throws Exception {
        ResumeContent content = read("""
                Jo Nyman

                Experience
                Gardener, Malmö kommun
                %s
                Cut hedges.
                """.formatted(dates));

        assertThat(content.experience()).hasSize(1);
        assertThat(content.experience().getFirst().title()).isEqualTo("Gardener");
        assertThat(content.experience().getFirst().start()).isEqualTo("2014");
    }

    @Test
    void readsTermsOfStudy() throws Exception {
        ResumeContent content = read("""
                Jo Nyman

                Utbildning
                Lunds universitet, Kandidatexamen i biologi
                HT 2015 – VT 2018
                """);

        assertThat(content.education().getFirst().start()).isEqualTo("2015");
        assertThat(content.education().getFirst().end()).isEqualTo("2018");
    }

    @Test
    void findsPostsBelowNoHeading() throws Exception {
        ResumeContent content = read("""
                Jo Nyman
                jo.nyman@example.se
                0701 23 45 67

                Gardener, Malmö kommun
                2014-03 – 2018-05
                Cut hedges and planted trees.

                Truck driver, Skåne Åkeri AB
                2018-06 – present
                Drove timber.

                Lunds universitet, Kandidatexamen i biologi
                2010 – 2013
                """);

        assertThat(content.experience())
                .extracting(post -> post.title() + "/" + post.company() + "/" + post.start())
                .containsExactly("Gardener/Malmö kommun/2014-03", "Truck driver/Skåne Åkeri AB/2018-06");
        assertThat(content.education()).extracting(Education::institution).containsExactly("Lunds universitet");
        assertThat(content.evidence())
                .filteredOn(known -> known.field().equals("experience[0].title"))
                .allMatch(known -> known.confidence() < 0.7);
        assertThat(content.contact().fullName()).isEqualTo("Jo Nyman");
    }

    @Test
    void takesNoTimesOfALifeForAPost() throws Exception {
        ResumeContent content = read("""
                Jo Nyman
                jo.nyman@example.se

                I lived in Norway 2010 – 2014 and like long walks.
                Member of the choir, 2012 – 2015.
                """);

        assertThat(content.experience()).isEmpty();
    }
}
