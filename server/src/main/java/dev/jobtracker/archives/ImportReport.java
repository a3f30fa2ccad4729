package dev.jobtracker.archives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file brought, or would bring.
 *
 * @param dryRun whether nothing was changed
 * @param total lines below the first one
 * @param skipped those that were there already
 * @param ignoredColumns columns that mean nothing here
 * @param problems lines that were skipped or failed, at most a thousand
 */
public record ImportReport(
        boolean dryRun,
        int total,
        int created,
        int skipped,
        int failed,
        List<String> ignoredColumns,
        List<LineProblem> problems) {

    public ImportReport {
        ignoredColumns = List.copyOf(ignoredColumns);
        problems = List.copyOf(problems);
    }

    /**
     * What became of one line.
     *
     * @param line as an editor numbers it
     * @param outcome {@code duplicate} or {@code failed}
     * @param field the column at fault
     */
    public record LineProblem(
            int line, String outcome, @Nullable String field, String message) {}
}
