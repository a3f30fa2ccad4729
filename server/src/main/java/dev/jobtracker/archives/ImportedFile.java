package dev.jobtracker.archives;

import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.archives.ImportReport.ReadColumn;
import dev.jobtracker.platform.web.ProblemException;
import java.util.List;

/** A file of applications whose columns have been found. */
final class ImportedFile {

    private final FileColumns columns;
    private final DateColumn dates;
    private final StatusColumn statuses;

    /**
     * Finds the columns.
     *
     * @throws ProblemException 422 {@code invalid_input} for a file without columns of employers and titles, with more
     *     than 100,000 lines, or options that do not fit it
     */
    ImportedFile(String text, ImportOptions options, Pipeline pipeline) {
        columns = FileColumns.of(text, options.mapping());
        if (!columns.has(Column.COMPANY_NAME) || !columns.has(Column.ROLE_TITLE)) {
            throw ProblemException.invalid(
                    "file",
                    "not_valid",
                    "its first line must name the columns company_name and role_title, or mapping must");
        }
        dates = DateColumn.of(columns.cells(Column.APPLIED_DATE), options.dateOrder());
        statuses = new StatusColumn(pipeline, options.statuses());
    }

    /** How many lines there are below the first one. */
    int size() {
        return columns.size();
    }

    int number(int index) {
        return columns.number(index);
    }

    CsvLine line(int index) {
        return new CsvLine(columns.line(index), dates, statuses);
    }

    /** Whether it is an export of ours, in which the same may stand twice because it is there twice. */
    boolean isExport() {
        return columns.isExport();
    }

    /** What each column is taken for, with what stands in it. */
    List<ReadColumn> described() {
        return columns.described();
    }
}
