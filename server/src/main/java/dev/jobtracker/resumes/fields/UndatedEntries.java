package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Entries without dates: one for each paragraph, else one for each line. */
final class UndatedEntries {

    private static final int MOST_LINES = 3;

    private UndatedEntries() {}

    static List<Entry> of(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        boolean paragraphs = lines.stream().skip(1).anyMatch(Line::afterGap);
        for (Line line : lines) {
            boolean starts = paragraphs ? line.afterGap() : true;
            if (starts && !current.isEmpty()) {
                entries.add(entry(current));
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            entries.add(entry(current));
        }
        return entries;
    }

    private static Entry entry(List<Line> lines) {
        return new Entry(null, "", lines.subList(0, Math.min(MOST_LINES, lines.size())), List.of(), null);
    }
}
