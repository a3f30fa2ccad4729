package dev.jobtracker.archives;

import dev.jobtracker.archives.ImportReport.ReadColumn;
import dev.jobtracker.platform.web.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The lines of a file, and which column of it is which of ours. */
final class FileColumns {

    static final int MOST_LINES = 100_000;
    private static final int SAMPLES = 3;

    private final List<CsvText.Line> lines;
    private final List<String> headings;
    private final Map<Integer, Column> columns;
    private final List<ReadColumn> described;

    private FileColumns(List<CsvText.Line> lines, List<String> headings, Map<Integer, Column> columns) {
        this.lines = lines;
        this.headings = headings;
        this.columns = columns;
        this.described = describe();
    }

    /**
     * Finds the columns.
     *
     * @param told the keys of our columns by the headings of the file; what is not told is guessed
     * @throws ProblemException 422 {@code invalid_input} for more than 100,000 lines, or keys that do not fit the file
     */
    static FileColumns of(String text, Map<String, String> told) {
        List<CsvText.Line> all = CsvText.lines(text, MOST_LINES + 2);
        List<String> headings = all.isEmpty() ? List.of() : all.getFirst().cells();
        List<CsvText.Line> lines = all.isEmpty() ? List.of() : all.subList(1, all.size());
        if (lines.size() > MOST_LINES) {
            throw ProblemException.invalid("file", "wrong_length", "must not have more than " + MOST_LINES + " lines");
        }
        return new FileColumns(lines, headings, find(headings, told));
    }

    private static Map<Integer, Column> find(List<String> headings, Map<String, String> told) {
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
        for (Column column : Column.values()) {
            if (!columns.containsValue(column)) {
                guess(headings, told.keySet(), columns, column);
            }
        }
        return columns;
    }

    /** The heading that names a column best among those that the person says nothing of. */
    private static void guess(List<String> headings, Set<String> told, Map<Integer, Column> columns, Column column) {
        IntStream.range(0, headings.size())
                .filter(index -> !columns.containsKey(index) && !told.contains(headings.get(index)))
                .filter(index -> column.rank(headings.get(index)) >= 0)
                .boxed()
                .min(Comparator.comparingInt(index -> column.rank(headings.get(index))))
                .ifPresent(index -> columns.put(index, column));
    }

    private static void claim(Map<Integer, Column> columns, int index, Column column) {
        if (columns.containsValue(column)) {
            throw ProblemException.invalid("mapping", "not_valid", "must name each of our columns once");
        }
        columns.put(index, column);
    }

    /** Whether it is what {@link ApplicationsCsv} writes. */
    boolean isExport() {
        return headings.equals(Arrays.stream(Column.values()).map(Column::key).toList());
    }

    boolean has(Column column) {
        return columns.containsValue(column);
    }

    /** How many lines there are below the first one. */
    int size() {
        return lines.size();
    }

    /** A line's number as an editor shows it. */
    int number(int index) {
        return lines.get(index).number();
    }

    Map<Column, String> line(int index) {
        List<String> cells = lines.get(index).cells();
        Map<Column, String> told = new EnumMap<>(Column.class);
        columns.forEach((at, column) -> {
            if (at < cells.size()) {
                told.put(column, cells.get(at));
            }
        });
        return told;
    }

    /** All that stands in a column. */
    List<String> cells(Column column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .findFirst()
                .map(entry -> cells(entry.getKey()))
                .orElse(List.of());
    }

    private List<String> cells(int at) {
        return lines.stream()
                .filter(line -> at < line.cells().size())
                .map(line -> line.cells().get(at))
                .toList();
    }

    /** What each column is taken for, with what stands in it. */
    List<ReadColumn> described() {
        return described;
    }

    private List<ReadColumn> describe() {
        List<ReadColumn> found = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            Column column = columns.get(index);
            found.add(new ReadColumn(headings.get(index), column == null ? null : column.key(), samples(index)));
        }
        return found;
    }

    private List<String> samples(int at) {
        return lines.stream()
                .filter(line -> at < line.cells().size())
                .map(line -> line.cells().get(at))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
