package dev.jobtracker.archives;

import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.archives.ImportReport.LineProblem;
import dev.jobtracker.archives.ImportReport.ReadLine;
import dev.jobtracker.platform.web.Problem;
import dev.jobtracker.platform.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts what becomes of the lines of a file. */
final class ImportTally {

    private static final int MOST_PROBLEMS = 1_000;
    private static final int PREVIEWED = 5;

    private final List<LineProblem> problems = new ArrayList<>();
    private final List<ReadLine> preview = new ArrayList<>();
    private int created;
    private int skipped;
    private int failed;

    ImportTally() {}

    /** Goes on from what was counted before. */
    ImportTally(ImportReport before) {
        problems.addAll(before.problems());
        preview.addAll(before.preview());
        created = before.created();
        skipped = before.skipped();
        failed = before.failed();
    }

    void created(int line, ApplicationDraft draft) {
        created++;
        if (preview.size() < PREVIEWED) {
            preview.add(new ReadLine(
                    line,
                    Objects.requireNonNullElse(draft.companyName(), ""),
                    Objects.requireNonNullElse(draft.roleTitle(), ""),
                    Objects.requireNonNullElse(draft.status(), ""),
                    draft.appliedDate() == null ? null : draft.appliedDate().toString(),
                    draft.location(),
                    draft.source(),
                    draft.url()));
        }
    }

    void duplicate(int line) {
        skipped++;
        add(new LineProblem(line, "duplicate", null, "already_there", "is there already"));
    }

    void failed(int line, ProblemException refused) {
        failed++;
        Problem.FieldError error = refused.errors().stream().findFirst().orElse(null);
        add(
                error == null
                        ? new LineProblem(line, "failed", null, refused.code(), String.valueOf(refused.getMessage()))
                        : new LineProblem(line, "failed", error.field(), error.code(), error.message()));
    }

    private void add(LineProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    ImportReport report(ImportedFile file, boolean dryRun) {
        List<ImportReport.ReadColumn> columns = file.described();
        return new ImportReport(
                dryRun,
                file.size(),
                created,
                skipped,
                failed,
                columns.stream()
                        .filter(column -> column.column() == null)
                        .map(ImportReport.ReadColumn::heading)
                        .toList(),
                problems,
                columns,
                preview);
    }
}
