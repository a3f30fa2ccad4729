package dev.jobtracker.sources.jobtech;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into the bytes of one JSON object after another: those of an array, of lines, or of plain succession.
 * Looks at nothing but braces and quotes, so that a damaged record costs no more than itself: the next one is found
 * where something begins that looks like one. For one thread.
 */
final class RecordBytes {

    private static final int LARGEST = 5_000_000;
    private static final int FORGET_FROM = 1 << 20;
    private static final int LOOK_BACK = 64;
    private static final String NOT_AN_OBJECT = "not an object";

    private final ByteWindow window;
    private Form form = Form.UNKNOWN;
    private int start;
    private int end;
    private long number;
    private String position = "";
    private @Nullable String damage;
    private @Nullable String truncated;

    private RecordBytes(ByteWindow window) {
        this.window = window;
    }

    static RecordBytes of(InputStream stream) throws IOException {
        return new RecordBytes(ByteWindow.on(stream));
    }

    /** Goes on to the next record, damaged or not; false at the end. */
    boolean next() throws IOException {
        damage = null;
        if (end > FORGET_FROM) {
            window.keepFrom(end);
            end = 0;
        }
        start = end;
        if (form == Form.UNKNOWN && !begin()) {
            return false;
        }
        skipBetween();
        if (!window.has(start)) {
            return end(form == Form.ARRAY ? "it ends in the middle of its list" : null);
        }
        if (form == Form.ARRAY && window.at(start) == ']') {
            return end(null);
        }
        number++;
        position = "record " + number + ", byte " + window.offset(start);
        if (window.at(start) != '{') {
            return passOver(NOT_AN_OBJECT, start + 1);
        }
        return form == Form.LINES ? line() : object();
    }

    /** Finds out by its first bytes what the stream is; false when it is nothing that can be read, or empty. */
    private boolean begin() throws IOException {
        boolean mark = window.has(2) && window.at(0) == (byte) 0xEF && window.at(1) == (byte) 0xBB;
        start = mark ? 3 : 0;
        while (window.has(start) && Braces.isSpace(window.at(start))) {
            start++;
        }
        if (!window.has(start)) {
            return end(null);
        }
        switch (window.at(start)) {
            case '[' -> {
                form = Form.ARRAY;
                start++;
            }
            case '{' -> form = isAlone(start) ? Form.SUCCESSION : Form.LINES;
            default -> {
                return end("it is neither a JSON array nor JSON Lines");
            }
        }
        return true;
    }

    /** Whether nothing else stands on the line after this place. */
    private boolean isAlone(int index) throws IOException {
        int next = index + 1;
        while (window.has(next) && (window.at(next) == ' ' || window.at(next) == '\r')) {
            next++;
        }
        return window.has(next) && window.at(next) == '\n';
    }

    private void skipBetween() throws IOException {
        while (window.has(start) && (Braces.isSpace(window.at(start)) || window.at(start) == ',')) {
            start++;
        }
    }

    private boolean line() throws IOException {
        int index = window.indexOf((byte) '\n', start, start + LARGEST + 1);
        if (index - start > LARGEST) {
            return passOver("larger than 5 MB", index);
        }
        boolean last = !window.has(index);
        if (last && Braces.matching(window, start, index) < 0) {
            return end("it ends in the middle of a record");
        }
        end = index;
        return true;
    }

    private boolean object() throws IOException {
        int close = Braces.matching(window, start, start + LARGEST);
        if (close >= 0) {
            end = close + 1;
            return true;
        }
        if (Braces.nextRecord(window, start + 1, start + LARGEST) >= 0) {
            return passOver("its braces or quotes do not match", start + 1);
        }
        return window.has(start + LARGEST)
                ? passOver("larger than 5 MB", start + LARGEST)
                : end("it ends in the middle of a record");
    }

    /** Gives up the record at hand and goes to where another may begin. */
    private boolean passOver(String reason, int from) throws IOException {
        damage = reason;
        int index = from;
        while (window.has(index) && !mayBegin(index)) {
            index++;
            if (index > FORGET_FROM) {
                window.keepFrom(index - LOOK_BACK);
                index = LOOK_BACK;
            }
        }
        start = index;
        end = index;
        return true;
    }

    private boolean mayBegin(int index) throws IOException {
        if (form == Form.LINES) {
            return window.at(index) == '\n';
        }
        boolean stray = NOT_AN_OBJECT.equals(damage);
        return stray ? window.at(index) == '{' || window.at(index) == ']' : Braces.recordBegins(window, index);
    }

    private boolean end(@Nullable String reason) {
        truncated = window.broken() != null ? window.broken() : reason;
        return false;
    }

    /** Says that the bytes of this record are not JSON: what seems to be another one in it is read again. */
    void notJson() throws IOException {
        int other = form == Form.LINES ? -1 : Braces.nextRecord(window, start + 1, end);
        if (other >= 0) {
            end = other;
        }
    }

    byte[] bytes() {
        return window.bytes();
    }

    int start() {
        return start;
    }

    int length() {
        int last = end;
        while (last > start && (Braces.isSpace(window.at(last - 1)) || window.at(last - 1) == ',')) {
            last--;
        }
        return last - start;
    }

    /** Where the record stands in the stream. */
    String position() {
        return position;
    }

    /** Why this record has no bytes; null when it has. */
    @Nullable
    String damage() {
        return damage;
    }

    /** Why the stream is not whole; null when it is, as far as can be told. */
    @Nullable
    String truncated() {
        return truncated;
    }

    private enum Form {
        UNKNOWN,
        ARRAY,
        LINES,
        SUCCESSION
    }
}
