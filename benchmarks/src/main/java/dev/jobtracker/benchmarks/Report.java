package dev.jobtracker.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What one benchmark found, as a section of {@code docs/benchmarks.md}. */
final class Report {

    private final String title;
    private final String command;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Report(String title, String command) {
        this.title = title;
        this.command = command;
    }

    /** One figure, beside the target it is held against; an empty target means that there is none. */
    Report line(String what, String measured, String target) {
        lines.add(new Line(what, measured, target));
        return this;
    }

    Report remark(String sentence) {
        remarks.add(sentence);
        return this;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("## " + title + "\n\n`" + command + "`\n\n");
        text.append("| what | measured | target |\n|---|---|---|\n");
        for (Line line : lines) {
            text.append("| %s | %s | %s |\n".formatted(line.what(), line.measured(), line.target()));
        }
        if (!remarks.isEmpty()) {
            text.append('\n').append(String.join(" ", remarks)).append('\n');
        }
        return text.append('\n').toString();
    }

    private record Line(String what, String measured, String target) {}
}
