package dev.jobtracker.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.applications.TestDraft;
import dev.jobtracker.applications.TestTracker;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.sources.SalaryRange;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications in files, on every database. */
abstract class ApplicationFilesContract {

    @TempDir
    Path directory;

    private OpenDatabase open;
    private TestTracker tracker;
    private ApplicationsCsv csv;
    private ApplicationsImport imports;
    private UUID ann;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openTracker() {
        open = open(directory);
        tracker = TestTracker.on(open);
        csv = new ApplicationsCsv(tracker.lists());
        imports = new ApplicationsImport(open.database(), tracker.applications(), tracker.lists(), tracker.pipelines());
        ann = tracker.newPerson();
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    private String csv(UUID person) {
        StringWriter text = new StringWriter();
        try {
            csv.write(person, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    @Test
    void whatGoesOutComesBackToTheByte() {
        tracker.applications()
                .create(
                        ann,
                        new ApplicationDraft(
                                "=Evil, Inc.",
                                "\"Quoted\" Engineer",
                                "interview",
                                LocalDate.of(2026, 2, 3),
                                "friend",
                                null,
                                "https://jobs.example/1?a=b,c",
                                "Umeå",
                                new SalaryRange(
                                        new BigDecimal("40000"),
                                        new BigDecimal("45000.5"),
                                        "SEK",
                                        SalaryRange.Period.MONTH),
                                null,
                                null,
                                "Line one\r\n'=SUM(A1)\n- list",
                                List.of("a;b", "c")));
        Application away = tracker.add(ann, "Crumb", "Baker", "saved");
        tracker.applications().archive(ann, away.id(), true);
        String out = csv(ann);
        UUID ben = tracker.newPerson();

        ImportReport report = imports.read(ben, out, ImportOptions.NONE, false);

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.problems()).isEmpty();
        assertThat(csv(ben)).isEqualTo(out);
    }

    @Test
    void anyTextComesBackToTheByteAndInItsPlace() {
        Random random = new Random(5);
        String letters = "ab=+-@'\",;\\\t\n\r å\u202e😀|";
        for (int number = 0; number < 300; number++) {
            String notes = random.ints(random.nextInt(12), 0, letters.length())
                    .mapToObj(index -> letters.substring(index, index + 1))
                    .collect(Collectors.joining());
            tracker.applications()
                    .create(
                            ann,
                            new TestDraft("Nr " + number + notes, "'" + notes + "x", "offer")
                                    .applied(LocalDate.of(2026, 1, 1).plusDays(number))
                                    .source(notes)
                                    .location(notes)
                                    .notes(notes)
                                    .tags(notes + "t", "=" + notes)
                                    .done());
        }
        String out = csv(ann);
        UUID ben = tracker.newPerson();

        ImportReport report = imports.read(ben, out, ImportOptions.NONE, false);

        assertThat(report.problems()).isEmpty();
        assertThat(csv(ben)).isEqualTo(out);
    }

    @Test
    void columnsAndWordsAreWhatThePersonSays() {
        String file = """
                Where,What,How it stands,Day,Company
                Brightwater,Engineer,Waiting for them,03/04/2026,x
                Crumb,Baker,Interviewing,13/04/2026,y
                """;
        ImportOptions told = new ImportOptions(
                Map.of("Where", "company_name", "What", "role_title", "How it stands", "status", "Day", "applied_date"),
                Map.of("waiting for THEM", "screening"),
                null);

        ImportReport report = imports.read(ann, file, told, true);

        assertThat(report.problems()).isEmpty();
        assertThat(report.preview())
                .extracting(
                        ImportReport.ReadLine::companyName,
                        ImportReport.ReadLine::status,
                        ImportReport.ReadLine::appliedDate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Brightwater", "screening", "2026-04-03"),
                        org.assertj.core.groups.Tuple.tuple("Crumb", "interview", "2026-04-13"));
        assertThat(report.ignoredColumns()).containsExactly("Company");
        assertThat(report.columns().getFirst().samples()).containsExactly("Brightwater", "Crumb");
        for (Map<String, String> wrong : List.of(
                Map.of("Nowhere", "company_name"),
                Map.of("Where", "colour"),
                Map.of("Where", "role_title", "What", "role_title"))) {
            assertThatThrownBy(() -> imports.read(ann, file, new ImportOptions(wrong, Map.of(), null), true))
                    .hasMessageContaining("valid");
        }
    }

    @Test
    void aSecondImportMakesNoDoubles() {
        tracker.add(ann, "Brightwater", "Engineer", "applied");

        ImportReport report = imports.read(ann, csv(ann), ImportOptions.NONE, false);

        assertThat(report.created()).isZero();
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(tracker.lists().all(ann)).hasSize(1);
    }

    @Test
    void takesFilesOfOtherTrackersAndSaysWhatItCouldNotRead() {
        String file = """
                Company,Position,Stage,Date Applied,Mood
                Brightwater,Engineer,Interview,21.11.2026,fine
                Crumb,Baker,dancing,2026-01-01,
                Crumb,Baker,applied,yesterday,
                ,Baker,applied,2026-01-01,
                Brightwater,Engineer,applied,2026-11-21,
                """;

        ImportReport dry = imports.read(ann, file, ImportOptions.NONE, true);
        assertThat(tracker.lists().all(ann)).isEmpty();
        ImportReport report = imports.read(ann, file, ImportOptions.NONE, false);

        assertThat(report.problems()).isEqualTo(dry.problems());
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.ignoredColumns()).containsExactly("Mood");
        assertThat(report.problems())
                .extracting(
                        ImportReport.LineProblem::line,
                        ImportReport.LineProblem::outcome,
                        ImportReport.LineProblem::field,
                        ImportReport.LineProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "failed", "status", "not_valid"),
                        org.assertj.core.groups.Tuple.tuple(4, "failed", "applied_date", "not_valid"),
                        org.assertj.core.groups.Tuple.tuple(5, "failed", "company_name", "required"),
                        org.assertj.core.groups.Tuple.tuple(6, "duplicate", null, "already_there"));
        assertThat(tracker.lists().all(ann).getFirst().fields().appliedDate()).isEqualTo("2026-11-21");
    }

    @Test
    void whatIsThereTwiceComesBackTwiceAndNotAThirdTime() {
        for (int number = 0; number < 2; number++) {
            tracker.applications()
                    .create(
                            ann,
                            new TestDraft("Crumb", "Baker", "applied")
                                    .applied(LocalDate.of(2026, 3, 4))
                                    .notes("attempt " + number)
                                    .done());
        }
        String out = csv(ann);
        UUID ben = tracker.newPerson();

        assertThat(imports.read(ben, out, ImportOptions.NONE, false).created()).isEqualTo(2);
        assertThat(csv(ben)).isEqualTo(out);
        assertThat(imports.read(ben, out, ImportOptions.NONE, false).created()).isZero();
        assertThat(csv(ben)).isEqualTo(out);
    }

    @Test
    void whatHasNoDateGetsNoneAndIsNotTakenAgain() {
        String file = "Company,Title,Status\nCrumb,Baker,applied\nFog,Pilot,\n";

        assertThat(imports.read(ann, file, ImportOptions.NONE, false).created()).isEqualTo(2);
        assertThat(tracker.lists().all(ann))
                .extracting(application -> application.fields().appliedDate())
                .containsOnlyNulls();
        assertThat(imports.read(ann, file, ImportOptions.NONE, false).created()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Simplify
                """
                Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes
                Engineer,Brightwater,https://jobs.example/1,2026-11-02T10:00:00.000Z,INTERVIEWING,2026-11-09,True,,Ask twice
                """,
                // Huntr
                """
                Date Added,Job Title,Company,List,Location,Date Applied,Job Post URL,Description,Notes
                2026-10-30,Engineer,Brightwater,Interviews,Umeå,11/02/2026,https://jobs.example/1,We build,Ask twice
                2026-10-30,Baker,Crumb,Wishlist,Umeå,11/13/2026,,,
                """,
                // Teal
                """
                Company,Position,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement,URL,Notes
                Brightwater,Engineer,"$90,000",Umeå,Interviewing,10/30/2026,,11/02/2026,,5,https://jobs.example/1,Ask twice
                Crumb,Baker,,,Bookmarked,10/13/2026,,,,,,
                Fog,Pilot,,,No Response 👻,10/13/2026,,10/14/2026,,,,
                """,
                // Notion
                "\ufeff" + """
                Position,Company,Stage,Application date,Posting URL,Comments
                Engineer,Brightwater,📞 Interviewing,"November 2, 2026",https://jobs.example/1,Ask twice
                """,
                // a table of a Swede's, saved by Excel
                """
                sep=;
                Lön, kr;Företag;Tjänst;Läge;Ansökningsdatum;Annonslänk;Ort;Anteckningar
                40 000;Brightwater;Engineer;Intervju;2 nov. 2026;https://jobs.example/1;Umeå;Ask twice
                """
            })
    void takesTheFilesOfOtherTrackersAsTheyAre(String file) {
        ImportReport report = imports.read(ann, file, ImportOptions.NONE, false);

        assertThat(report.problems()).isEmpty();
        Application first = tracker.lists().all(ann).getFirst();
        assertThat(first.fields().companyName()).isEqualTo("Brightwater");
        assertThat(first.fields().roleTitle()).isEqualTo("Engineer");
        assertThat(first.fields().appliedDate()).isEqualTo("2026-11-02");
        assertThat(first.fields().url()).isEqualTo("https://jobs.example/1");
        assertThat(first.fields().notes()).isEqualTo("Ask twice");
        assertThat(first.status()).isEqualTo("interview");
        assertThat(first.archived()).isEqualTo(file.contains("True"));
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        for (String file : List.of("", "\u0000\u0001", "a,b\n1,2", "PK\u0003\u0004")) {
            assertThatThrownBy(() -> imports.read(ann, file, ImportOptions.NONE, false))
                    .hasMessageContaining("valid");
        }
    }
}
