package dev.jobtracker.sources.jobtech;

import java.io.IOException;

/** What can be told of JSON from its braces and quotes alone. */
final class Braces {

    private Braces() {}

    /** Where the object that begins here ends; -1 when not before the limit or the end of the stream. */
    static int matching(ByteWindow window, int start, int limit) throws IOException {
        int depth = 0;
        boolean quoted = false;
        for (int index = start; index < limit && window.has(index); index++) {
            byte current = window.at(index);
            if (quoted) {
                if (current == '\\') {
                    index++;
                } else if (current == '"') {
                    quoted = false;
                }
            } else if (current == '"') {
                quoted = true;
            } else if (current == '{') {
                depth++;
            } else if (current == '}' && --depth == 0) {
                return index;
            }
        }
        return -1;
    }

    /** The first place from here on, before the limit, where a record seems to begin; -1 when there is none. */
    static int nextRecord(ByteWindow window, int from, int limit) throws IOException {
        for (int index = from; index < limit && window.has(index); index++) {
            if (recordBegins(window, index)) {
                return index;
            }
        }
        return -1;
    }

    /**
     * Whether a record seems to begin here: an object that names its id first, on a line of its own, or after the end
     * of another object.
     */
    static boolean recordBegins(ByteWindow window, int index) throws IOException {
        return window.at(index) == '{' && namesAnIdFirst(window, index + 1) && followsAnother(window, index - 1);
    }

    private static boolean namesAnIdFirst(ByteWindow window, int index) throws IOException {
        int next = index;
        while (window.has(next) && isSpace(window.at(next))) {
            next++;
        }
        return window.has(next + 3)
                && window.at(next) == '"'
                && window.at(next + 1) == 'i'
                && window.at(next + 2) == 'd'
                && window.at(next + 3) == '"';
    }

    private static boolean followsAnother(ByteWindow window, int index) {
        boolean comma = false;
        for (int before = index; before >= 0; before--) {
            byte current = window.at(before);
            if (current == '\n' && !comma) {
                return true;
            }
            if (current == ',' && !comma) {
                comma = true;
            } else if (!isSpace(current)) {
                return current == '}';
            }
        }
        return false;
    }

    static boolean isSpace(byte current) {
        return current == ' ' || current == '\n' || current == '\r' || current == '\t';
    }
}
