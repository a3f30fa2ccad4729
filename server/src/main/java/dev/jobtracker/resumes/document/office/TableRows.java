package dev.jobtracker.resumes.document.office;

import dev.jobtracker.resumes.document.Line.Weight;
import dev.jobtracker.resumes.document.Lines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes paragraphs in and outside tables. A row of single lines is one line with tabs; a row with more in a cell lays
 * the page out, and is read cell by cell.
 */
final class TableRows {

    private static final int LONGEST_ROW = 160;

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
        } else {
            cells.forEach(cell -> {
                lines.gap();
                cell.forEach(this::add);
            });
        }
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
