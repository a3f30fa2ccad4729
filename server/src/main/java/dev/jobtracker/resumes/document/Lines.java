package dev.jobtracker.resumes.document;

import dev.jobtracker.resumes.document.Line.Weight;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a document; lines without text are gaps. */
public final class Lines {

    private final List<Line> lines = new ArrayList<>();
    private boolean gap;

    /** Adds a line, or several where the text holds line breaks. */
    public void add(String text, Weight weight, boolean bullet) {
        boolean first = true;
        for (String part : text.split("\n", -1)) {
            addOne(part, weight, bullet && first);
            first = false;
        }
    }

    private void addOne(String text, Weight weight, boolean bullet) {
        String stripped = text.strip();
        int marked = Typography.bulletLength(stripped);
        String plain = Typography.spaced(Typography.plain(stripped.substring(marked)));
        if (plain.isEmpty()) {
            gap = true;
            return;
        }
        lines.add(new Line(plain, weight, bullet || marked > 0, gap || weight == Weight.HEADING));
        gap = false;
    }

    /** More space before what comes next. */
    public void gap() {
        gap = true;
    }

    public List<Line> all() {
        return lines;
    }
}
