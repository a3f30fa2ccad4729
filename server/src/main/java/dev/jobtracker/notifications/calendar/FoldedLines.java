package dev.jobtracker.notifications.calendar;

import java.nio.charset.StandardCharsets;

/** Breaks lines at 75 octets (RFC 5545, 3.1) between characters, which a count of Java's chars does not do. */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    static byte[] of(String content) {
        StringBuilder folded = new StringBuilder(content.length() + content.length() / 32);
        int octets = 0;
        for (int index = 0; index < content.length(); index += Character.charCount(content.codePointAt(index))) {
            int point = content.codePointAt(index);
            boolean end = point == '\r' || point == '\n';
            int size = size(point);
            if (!end && octets + size > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets = end ? 0 : octets + size;
        }
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int size(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }
}
