package dev.jobtracker.archives;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file brought, or would bring.
 *
 * @param dryRun whether nothing was changed
 * @param total lines below the first one
 * @param skipped those that were there already
 * @param ignoredColumns columns that mean nothing here
 * @param problems lines that were skipped or failed, at most a thousand
 * @param columns what each column was taken for
 * @param preview the first lines as they are understood
 */
public record ImportReport(
        boolean dryRun,
        int total,
        int created,
        int skipped,
        int failed,
        List<String> ignoredColumns,
        List<LineProblem> problems,
        List<ReadColumn> columns,
        List<ReadLine> preview) {

    public ImportReport {
        ignoredColumns = List.copyOf(ignoredColumns);
        problems = List.copyOf(problems);
        columns = List.copyOf(Objects.requireNonNullElse(columns, List.of()));
        preview = List.copyOf(Objects.requireNonNullElse(preview, List.of()));
    }

    /**
     * What became of one line.
     *
     * @param line as an editor numbers it
     * @param outcome {@code duplicate} or {@code failed}
     * @param field the column at fault
     * @param code a stable word for why: {@code already_there}, or as in an answer that refuses a field
     */
    public record LineProblem(
            int line, String outcome, @Nullable String field, String code, String message) {

        public LineProblem {
            // Reports that were kept before there were codes have none.
            code = Objects.requireNonNullElse(code, outcome.equals("duplicate") ? "already_there" : "not_valid");
        }
    }

    /**
     * A column of the file.
     *
     * @param column the key of ours that it was taken for; null where it was left out
     * @param samples some of what stands in it
     */
    public record ReadColumn(String heading, @Nullable String column, List<String> samples) {

        public ReadColumn {
            samples = List.copyOf(samples);
        }
    }

    /**
     * A line as it is understood.
     *
     * @param appliedDate as {@code YYYY-MM-DD}
     */
    public record ReadLine(
            int line,
            String companyName,
            String roleTitle,
            String status,
            @Nullable String appliedDate,
            @Nullable String location,
            @Nullable String source,
            @Nullable String url) {}
}
