package dev.jobtracker.benchmarks.parsing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A column of a sheet that is written from its top to its bottom, and goes on at the same place of the next page. */
final class PdfColumn {

    private static final float SIZE = 10;

    private final PdfSheet sheet;
    private final float x;
    private final float width;
    private int page;
    private float y;

    PdfColumn(PdfSheet sheet, float x, float width, float top) {
        this.sheet = sheet;
        this.x = x;
        this.width = width;
        this.y = top;
    }

    float y() {
        return y;
    }

    PdfColumn gap(float points) {
        y -= points;
        return this;
    }

    PdfColumn heading(String text) throws IOException {
        gap(10);
        return put(text, 13, true, 0).gap(3);
    }

    PdfColumn line(String text) throws IOException {
        return put(text, SIZE, false, 0);
    }

    PdfColumn strong(String text) throws IOException {
        return put(text, SIZE, true, 0);
    }

    PdfColumn large(String text) throws IOException {
        return put(text, 22, true, 0).gap(4);
    }

    PdfColumn item(String text) throws IOException {
        return put("• " + text, SIZE, false, 8);
    }

    /** Two texts on one line, the second at the right edge. */
    PdfColumn split(String left, String right) throws IOException {
        room(SIZE);
        sheet.write(page, x, y, SIZE, true, left);
        sheet.write(page, x + width - sheet.width(right, SIZE, false), y, SIZE, false, right);
        y -= SIZE * 1.35f;
        return this;
    }

    private PdfColumn put(String text, float size, boolean strong, float indent) throws IOException {
        boolean first = true;
        for (String line : wrapped(text, size, strong, width - indent)) {
            room(size);
            sheet.write(page, x + (first ? 0 : indent), y, size, strong, line);
            y -= size * 1.35f;
            first = false;
        }
        return this;
    }

    private void room(float size) {
        if (y - size < PdfSheet.BOTTOM) {
            page++;
            y = PdfSheet.TOP;
        }
    }

    private List<String> wrapped(String text, float size, boolean strong, float most) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && sheet.width(longer, size, strong) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
