package dev.jobtracker.archives.linkedin;

import dev.jobtracker.applications.ApplicationDraft;
import dev.jobtracker.applications.ApplicationFields;
import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.applications.Stage;
import dev.jobtracker.applications.StageKind;
import dev.jobtracker.archives.DateColumn;
import dev.jobtracker.archives.DateOrder;
import dev.jobtracker.archives.linkedin.ArchiveTable.Row;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.WebAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of applications or saved jobs as applications. */
final class JobRows {

    private static final Pattern NUMBER = Pattern.compile("linkedin\\.com/jobs/view/(?:[^/?#]*-)?(\\d{5,20})");
    private static final int LONGEST_ANSWERS = 20_000;

    private final StageKind kind;
    private final Pipeline pipeline;
    private final DateColumn dates;
    private final String dateHeading;

    JobRows(ArchiveFile file, Pipeline pipeline, List<Row> rows) {
        boolean applied = file == ArchiveFile.JOB_APPLICATIONS;
        this.kind = applied ? StageKind.APPLIED : StageKind.SAVED;
        this.pipeline = pipeline;
        this.dateHeading = applied ? "Application Date" : "Saved Date";
        List<String> cells = rows.stream()
                .map(row -> row.line(dateHeading))
                .filter(Objects::nonNull)
                .toList();
        this.dates = DateColumn.writtenBy(cells, DateOrder.MONTH_FIRST);
    }

    /** The number by which LinkedIn knows a job; null where an address tells none. */
    static @Nullable String number(@Nullable String address) {
        Matcher number = NUMBER.matcher(address == null ? "" : address);
        return number.find() ? number.group(1) : null;
    }

    /**
     * A row as an application.
     *
     * @throws ProblemException 422 {@code invalid_input} for what it lacks
     */
    ApplicationDraft draft(Row row) {
        LocalDate date = dates.read(dateHeading, Objects.requireNonNullElse(row.line(dateHeading), ""));
        if (kind == StageKind.APPLIED && date == null) {
            throw ProblemException.invalid(dateHeading, "required", "must be given");
        }
        URI address = WebAddress.read(row.line("Job Url"));
        return new ApplicationDraft(
                required(row, "Company Name"),
                required(row, "Job Title"),
                stage().key(),
                kind == StageKind.APPLIED ? date : null,
                "linkedin",
                null,
                address == null ? null : address.toString(),
                null,
                null,
                null,
                null,
                notes(row),
                List.of());
    }

    private Stage stage() {
        return pipeline.first(kind).or(() -> pipeline.first(StageKind.APPLIED)).orElseThrow();
    }

    private static String required(Row row, String heading) {
        String text = row.line(heading);
        if (text == null) {
            throw ProblemException.invalid(heading, "required", "must be given");
        }
        return text.substring(0, Math.min(text.length(), ApplicationFields.LONGEST_LINE));
    }

    /** What was asked and answered, and the résumé that was sent. */
    private static @Nullable String notes(Row row) {
        StringBuilder notes = new StringBuilder();
        String resume = row.line("Resume Name");
        if (resume != null) {
            notes.append("Résumé: ").append(resume).append('\n');
        }
        String answers = row.text("Question And Answers");
        if (answers != null) {
            notes.append(notes.isEmpty() ? "" : "\n")
                    .append(Arrays.stream(answers.substring(0, Math.min(answers.length(), LONGEST_ANSWERS))
                                    .split("\\s\\|\\s"))
                            .map(one -> "- " + one.strip())
                            .collect(Collectors.joining("\n")));
        }
        return notes.isEmpty() ? null : notes.toString().strip();
    }
}
