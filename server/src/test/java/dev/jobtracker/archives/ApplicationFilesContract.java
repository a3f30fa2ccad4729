package dev.jobtracker.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.applications.TestTracker;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.sources.SalaryRange;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        String out = csv.of(ann);
        UUID ben = tracker.newPerson();

        ImportReport report = imports.read(ben, out, false);

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.problems()).isEmpty();
        assertThat(csv.of(ben)).isEqualTo(out);
    }

    @Test
    void aSecondImportMakesNoDoubles() {
        tracker.add(ann, "Brightwater", "Engineer", "applied");

        ImportReport report = imports.read(ann, csv.of(ann), false);

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

        ImportReport dry = imports.read(ann, file, true);
        assertThat(tracker.lists().all(ann)).isEmpty();
        ImportReport report = imports.read(ann, file, false);

        assertThat(report.problems()).isEqualTo(dry.problems());
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.ignoredColumns()).containsExactly("Mood");
        assertThat(report.problems())
                .extracting(
                        ImportReport.LineProblem::line,
                        ImportReport.LineProblem::outcome,
                        ImportReport.LineProblem::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "failed", "status"),
                        org.assertj.core.groups.Tuple.tuple(4, "failed", "applied_date"),
                        org.assertj.core.groups.Tuple.tuple(5, "failed", "company_name"),
                        org.assertj.core.groups.Tuple.tuple(6, "duplicate", null));
        assertThat(tracker.lists().all(ann).getFirst().fields().appliedDate()).isEqualTo("2026-11-21");
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        for (String file : List.of("", "\u0000\u0001", "a,b\n1,2", "PK\u0003\u0004")) {
            assertThatThrownBy(() -> imports.read(ann, file, false)).hasMessageContaining("valid");
        }
    }
}
