package dev.jobtracker.archives;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.applications.ApplicationLists;
import dev.jobtracker.applications.Applications;
import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.applications.Pipelines;
import dev.jobtracker.archives.ImportReport.LineProblem;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Problem;
import dev.jobtracker.platform.web.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes applications from files, all good lines of one in a single transaction; what is there already is not taken
 * again. Safe to share between threads.
 */
@Component
public class ApplicationsImport {

    private static final int MOST_LINES = 10_000;
    private static final int MOST_PROBLEMS = 1_000;

    private final Database database;
    private final Applications applications;
    private final ApplicationLists lists;
    private final Pipelines pipelines;

    ApplicationsImport(Database database, Applications applications, ApplicationLists lists, Pipelines pipelines) {
        this.database = database;
        this.applications = applications;
        this.lists = lists;
        this.pipelines = pipelines;
    }

    private record Ready(ApplicationDraft draft, boolean archived) {}

    /**
     * Reads a file.
     *
     * @param dryRun whether only to say what would happen
     * @throws ProblemException 422 {@code invalid_input} for a file without columns of employers and titles, or with
     *     more than 10,000 lines
     */
    public ImportReport read(UUID accountId, String csv, boolean dryRun) {
        List<CsvText.Line> lines = CsvText.lines(csv);
        Map<Integer, Column> columns = columns(lines);
        Pipeline pipeline = pipelines.of(accountId);
        Set<String> known = known(accountId);
        List<Ready> ready = new ArrayList<>();
        List<LineProblem> problems = new ArrayList<>();
        for (CsvText.Line line : lines.subList(1, lines.size())) {
            CsvLine read = new CsvLine(cells(line, columns));
            try {
                ApplicationDraft draft = read.draft(pipeline);
                if (known.add(key(draft.companyName(), draft.roleTitle(), draft.appliedDate()))) {
                    ready.add(new Ready(draft, read.archived()));
                } else {
                    problems.add(new LineProblem(line.number(), "duplicate", null, "is there already"));
                }
            } catch (ProblemException refused) {
                problems.add(failed(line, refused));
            }
        }
        if (!dryRun) {
            store(accountId, ready);
        }
        return report(lines, columns, ready.size(), problems, dryRun);
    }

    private static Map<Integer, Column> columns(List<CsvText.Line> lines) {
        Map<Integer, Column> columns = new HashMap<>();
        List<String> headings = lines.isEmpty() ? List.of() : lines.getFirst().cells();
        for (int index = 0; index < headings.size(); index++) {
            Optional<Column> column = Column.of(headings.get(index));
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(index, column.get());
            }
        }
        if (!columns.containsValue(Column.COMPANY_NAME) || !columns.containsValue(Column.ROLE_TITLE)) {
            throw ProblemException.invalid(
                    "file", "not_valid", "its first line must name the columns company_name and role_title");
        }
        if (lines.size() > MOST_LINES + 1) {
            throw ProblemException.invalid("file", "wrong_length", "must not have more than " + MOST_LINES + " lines");
        }
        return columns;
    }

    /** The same employer, title and day are the same application; another day is another attempt. */
    private Set<String> known(UUID accountId) {
        Set<String> known = new HashSet<>();
        for (Application application : lists.all(accountId)) {
            known.add(key(
                    application.fields().companyName(),
                    application.fields().roleTitle(),
                    application.fields().appliedDate()));
        }
        return known;
    }

    private static String key(@Nullable String company, @Nullable String title, @Nullable LocalDate date) {
        String names = company + "\n" + title;
        return names.strip().toLowerCase(Locale.ROOT) + "\n" + date;
    }

    private static Map<Column, String> cells(CsvText.Line line, Map<Integer, Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        columns.forEach((index, column) -> {
            if (index < line.cells().size()) {
                cells.put(column, line.cells().get(index));
            }
        });
        return cells;
    }

    private static LineProblem failed(CsvText.Line line, ProblemException refused) {
        return refused.errors().stream()
                .findFirst()
                .map(error -> failed(line, error))
                .orElseGet(() -> new LineProblem(line.number(), "failed", null, String.valueOf(refused.getMessage())));
    }

    private static LineProblem failed(CsvText.Line line, Problem.FieldError error) {
        return new LineProblem(line.number(), "failed", error.field(), error.message());
    }

    private void store(UUID accountId, List<Ready> ready) {
        database.change(db -> ready.forEach(one -> {
            Application created = applications.create(accountId, one.draft());
            if (one.archived()) {
                applications.archive(accountId, created.id(), true);
            }
        }));
    }

    private static ImportReport report(
            List<CsvText.Line> lines,
            Map<Integer, Column> columns,
            int created,
            List<LineProblem> problems,
            boolean dryRun) {
        List<String> headings = lines.getFirst().cells();
        List<String> ignored = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            if (!columns.containsKey(index)) {
                ignored.add(headings.get(index));
            }
        }
        int skipped = (int) problems.stream()
                .filter(problem -> problem.outcome().equals("duplicate"))
                .count();
        return new ImportReport(
                dryRun,
                lines.size() - 1,
                created,
                skipped,
                problems.size() - skipped,
                ignored,
                problems.stream().limit(MOST_PROBLEMS).toList());
    }
}
