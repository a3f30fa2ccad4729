package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post or one course of study, before its words are told apart.
 *
 * @param header the lines that name it, dates taken out
 * @param group what several entries below it share, such as an employer
 */
record Entry(
        @Nullable DateSpan span,
        String dates,
        List<Line> header,
        List<Line> body,
        @Nullable String group) {

    Entry {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }

    /** What is told of it, wrapped lines joined and items on lines of their own. */
    @Nullable
    String description() {
        StringBuilder text = new StringBuilder();
        for (Line line : body) {
            if (line.bullet()) {
                text.append(text.isEmpty() ? "" : "\n").append("• ").append(line.text());
            } else if (text.isEmpty()) {
                text.append(line.text());
            } else {
                text.append(line.afterGap() ? "\n" : " ").append(line.text());
            }
        }
        return text.isEmpty() ? null : text.toString().replace('\t', ' ');
    }

    String source() {
        StringBuilder source = new StringBuilder();
        header.forEach(line -> source.append(source.isEmpty() ? "" : " / ").append(line.text()));
        return source.append(dates.isEmpty() ? "" : " / ").append(dates).toString();
    }
}
