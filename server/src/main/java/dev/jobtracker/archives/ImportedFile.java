package dev.jobtracker.archives;

import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.archives.ImportReport.ReadColumn;
import dev.jobtracker.platform.web.ProblemException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file of applications whose columns have been found. */
final class ImportedFile {

    static final int MOST_LINES = 100_000;
    private static final int SAMPLES = 3;

    private final List<CsvText.Line> lines;
    private final List<String> headings;
    private final Map<Integer, Column> columns;
    private final DateColumn dates;
    private final StatusColumn statuses;
    private final List<ReadColumn> described;

    /**
     * Finds the columns.
     *
     * @throws ProblemException 422 {@code invalid_input} for a file without columns of employers and titles, with more
     *     than 100,000 lines, or options that do not fit it
     */
    ImportedFile(String text, ImportOptions options, Pipeline pipeline) {
        List<CsvText.Line> all = CsvText.lines(text);
        headings = all.isEmpty() ? List.of() : all.getFirst().cells();
        lines = all.isEmpty() ? List.of() : all.subList(1, all.size());
        columns = columns(headings, options.mapping());
        if (lines.size() > MOST_LINES) {
            throw ProblemException.invalid("file", "wrong_length", "must not have more than " + MOST_LINES + " lines");
        }
        dates = DateColumn.of(cells(Column.APPLIED_DATE), options.dateOrder());
        statuses = new StatusColumn(pipeline, options.statuses());
        described = describe();
    }

    private static Map<Integer, Column> columns(List<String> headings, Map<String, String> told) {
        Set<String> unknown = new HashSet<>(told.keySet());
        headings.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid("mapping", "not_valid", "must name columns that the file has");
        }
        Map<Integer, Column> columns = new HashMap<>();
        for (int index = 0; index < headings.size(); index++) {
            String key = told.get(headings.get(index));
            if (key != null && !key.isEmpty()) {
                claim(columns, index, Column.ofKey(key));
            }
        }
        for (int index = 0; index < headings.size(); index++) {
            Optional<Column> guess = Column.of(headings.get(index));
            if (!told.containsKey(headings.get(index)) && guess.isPresent() && !columns.containsValue(guess.get())) {
                columns.put(index, guess.get());
            }
        }
        if (!columns.containsValue(Column.COMPANY_NAME) || !columns.containsValue(Column.ROLE_TITLE)) {
            throw ProblemException.invalid(
                    "file",
                    "not_valid",
                    "its first line must name the columns company_name and role_title, or mapping must");
        }
        return columns;
    }

    private static void claim(Map<Integer, Column> columns, int index, Column column) {
        if (columns.containsValue(column)) {
            throw ProblemException.invalid("mapping", "not_valid", "must name each of our columns once");
        }
        columns.put(index, column);
    }

    private List<String> cells(Column column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .findFirst()
                .map(entry -> lines.stream()
                        .filter(line -> entry.getKey() < line.cells().size())
                        .map(line -> line.cells().get(entry.getKey()))
                        .toList())
                .orElse(List.of());
    }

    /** How many lines there are below the first one. */
    int size() {
        return lines.size();
    }

    int number(int index) {
        return lines.get(index).number();
    }

    CsvLine line(int index) {
        List<String> cells = lines.get(index).cells();
        Map<Column, String> told = new EnumMap<>(Column.class);
        columns.forEach((at, column) -> {
            if (at < cells.size()) {
                told.put(column, cells.get(at));
            }
        });
        return new CsvLine(told, dates, statuses);
    }

    /** What each column is taken for, with what stands in it. */
    List<ReadColumn> described() {
        return described;
    }

    private List<ReadColumn> describe() {
        List<ReadColumn> described = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            int at = index;
            Column column = columns.get(index);
            List<String> samples = lines.stream()
                    .filter(line -> at < line.cells().size())
                    .map(line -> line.cells().get(at))
                    .filter(cell -> !cell.isBlank())
                    .distinct()
                    .limit(SAMPLES)
                    .toList();
            described.add(new ReadColumn(headings.get(index), column == null ? null : column.key(), samples));
        }
        return described;
    }
}
