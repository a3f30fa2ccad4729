package dev.jobtracker.resumes.taxonomies;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a CSV text as RFC 4180 has them. */
final class CsvRecords {

    private final String text;
    private int at;
    private int line = 1;
    private boolean cut;

    CsvRecords(String text) {
        this.text = text;
    }

    /** The next record; null behind the last. */
    @Nullable
    List<String> next() {
        if (at >= text.length()) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            if (at >= text.length()) {
                return fields;
            }
            char behind = text.charAt(at++);
            if (behind == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (behind != ',') {
                line++;
                return fields;
            }
        }
    }

    private String field() {
        if (at >= text.length() || text.charAt(at) != '"') {
            int start = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at);
        }
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
            } else if (letter == '"') {
                return field.toString();
            }
            line += letter == '\n' ? 1 : 0;
            field.append(letter);
        }
        cut = true;
        return field.toString();
    }

    /** The number of the line that the next record begins in. */
    int line() {
        return line;
    }

    /** Whether the text ended inside a quoted field. */
    boolean isCut() {
        return cut;
    }
}
