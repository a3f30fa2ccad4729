package dev.jobtracker.archives.linkedin;

import dev.jobtracker.archives.CsvText;
import dev.jobtracker.sources.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One table of an archive, whose headings may stand below a preamble. */
record ArchiveTable(String path, List<Row> rows) {

    private static final int LONGEST_PREAMBLE = 20;
    private static final int LONGEST_CELL = 20_000;

    /** More than any member has of anything that we take; a million short lines would not fit into memory. */
    private static final int MOST_ROWS = 100_000;

    ArchiveTable {
        rows = List.copyOf(rows);
    }

    /** A line below the headings. */
    record Row(int line, Map<String, String> cells) {

        Row {
            cells = Map.copyOf(cells);
        }

        /** Of a table with one column, whatever its heading. */
        @Nullable
        String only() {
            return cells.size() == 1 ? CleanText.text(cells.values().iterator().next(), LONGEST_CELL) : null;
        }

        /** A cell's text on one line; null where there is none. */
        @Nullable
        String line(String heading) {
            return CleanText.line(cells.get(key(heading)), LONGEST_CELL);
        }

        /** A cell's text; null where there is none. */
        @Nullable
        String text(String heading) {
            String text = CleanText.text(cells.get(key(heading)), LONGEST_CELL);
            return text == null ? null : text.strip();
        }
    }

    /**
     * Reads a table; empty where none of its first lines holds the headings that it must have.
     *
     * @throws dev.jobtracker.platform.web.ProblemException 422 {@code archive_unsafe} for too many lines
     */
    static Optional<ArchiveTable> of(String path, String text, List<String> headings) {
        List<CsvText.Line> lines = CsvText.asWritten(text, MOST_ROWS + 1);
        if (lines.size() > MOST_ROWS) {
            throw ArchiveRefusals.unsafe("holds a table of more than 100,000 lines");
        }
        for (int index = 0; index < Math.min(lines.size(), LONGEST_PREAMBLE); index++) {
            List<String> keys =
                    lines.get(index).cells().stream().map(ArchiveTable::key).toList();
            if (keys.containsAll(headings.stream().map(ArchiveTable::key).toList())) {
                return Optional.of(new ArchiveTable(path, rows(keys, lines.subList(index + 1, lines.size()))));
            }
        }
        return Optional.empty();
    }

    private static List<Row> rows(List<String> keys, List<CsvText.Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (CsvText.Line line : lines) {
            Map<String, String> cells = new HashMap<>();
            for (int index = 0; index < Math.min(keys.size(), line.cells().size()); index++) {
                cells.putIfAbsent(keys.get(index), line.cells().get(index));
            }
            rows.add(new Row(line.number(), cells));
        }
        return rows;
    }

    private static String key(String heading) {
        return Objects.requireNonNullElse(CleanText.line(heading, LONGEST_CELL), "")
                .toLowerCase(Locale.ROOT);
    }
}
