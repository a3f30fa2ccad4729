package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.Line.Weight;
import dev.jobtracker.resumes.document.Lines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes paragraphs in and outside tables. A row of single lines is one line with tabs; a row with more in a cell lays
 * the page out, and is read cell by cell; but a time stays beside what it is the time of.
 */
final class TableRows {

    private static final int LONGEST_ROW = 160;

    /** What stands in a column of times: at least a year, and little else. */
    private static final Pattern TIME = Pattern.compile("(?=.{4,40}$).*\\b(?:19|20)\\d\\d\\b.*");

    private final Lines lines;
    private final Deque<List<List<Paragraph>>> rows = new ArrayDeque<>();

    TableRows(Lines lines) {
        this.lines = lines;
    }

    void startRow() {
        rows.push(new ArrayList<>());
    }

    void startCell() {
        if (!rows.isEmpty()) {
            rows.element().add(new ArrayList<>());
        }
    }

    void add(Paragraph paragraph) {
        if (rows.isEmpty()) {
            write(paragraph);
            return;
        }
        if (rows.element().isEmpty()) {
            startCell();
        }
        rows.element().getLast().add(paragraph);
    }

    void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        List<List<Paragraph>> cells = rows.pop();
        cells.forEach(cell -> cell.removeIf(paragraph -> paragraph.text().isBlank()));
        cells.removeIf(List::isEmpty);
        if (cells.stream().allMatch(TableRows::isLine)) {
            writeRow(cells);
        } else if (cells.size() == 2 && isTime(cells.getFirst())) {
            writeEntry(cells.getFirst(), cells.getLast(), true);
        } else if (cells.size() == 2 && isTime(cells.getLast())) {
            writeEntry(cells.getLast(), cells.getFirst(), false);
        } else {
            cells.forEach(cell -> {
                lines.gap();
                cell.forEach(this::add);
            });
        }
    }

    private static boolean isTime(List<Paragraph> cell) {
        return isLine(cell) && TIME.matcher(cell.getFirst().text().strip()).matches();
    }

    /** A time belongs to the first line of what stands beside it. */
    private void writeEntry(List<Paragraph> time, List<Paragraph> told, boolean timeFirst) {
        List<Paragraph> head = List.of(time.getFirst(), told.getFirst());
        lines.gap();
        writeRow((timeFirst ? head : head.reversed()).stream().map(List::of).toList());
        told.stream().skip(1).forEach(this::add);
    }

    private static boolean isLine(List<Paragraph> cell) {
        return cell.size() == 1
                && cell.getFirst().text().length() <= LONGEST_ROW
                && cell.getFirst().text().strip().indexOf('\n') < 0;
    }

    private void writeRow(List<List<Paragraph>> cells) {
        Paragraph row = new Paragraph();
        for (List<Paragraph> cell : cells) {
            Paragraph content = cell.getFirst();
            row.append(row.text().isEmpty() ? "" : "\t", false);
            row.append(content.text().strip(), content.weight() != Weight.BODY);
            if (content.bullet()) {
                row.markBullet();
            }
            if (content.weight() == Weight.HEADING && cells.size() == 1) {
                row.markHeading();
            }
        }
        add(row);
    }

    private void write(Paragraph paragraph) {
        lines.add(paragraph.text(), paragraph.weight(), paragraph.bullet());
    }
}
