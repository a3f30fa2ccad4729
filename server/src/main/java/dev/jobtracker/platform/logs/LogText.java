package dev.jobtracker.platform.logs;

import java.util.regex.Pattern;

/** What may be written to the log: no secrets, nothing that looks like a line of its own, no whole documents. */
final class LogText {

    private static final int LONGEST_MESSAGE = 4_000;
    private static final int LONGEST_TRACE = 40_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]+");

    private LogText() {}

    static String line(String message) {
        return CONTROL.matcher(Redaction.of(cut(message, LONGEST_MESSAGE))).replaceAll(" ");
    }

    static String trace(String trace) {
        return Redaction.of(cut(trace, LONGEST_TRACE));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + " … " + text.length() + " characters";
    }
}
