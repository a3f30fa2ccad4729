package dev.jobtracker.platform.failures;

import dev.jobtracker.platform.logs.Redaction;
import java.util.regex.Pattern;

/** What an exception says, fit to be kept and shown: one line, without secrets and without anybody's address. */
public final class FailureText {

    private static final int LONGEST = 300;
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    private FailureText() {}

    public static String of(Throwable failure) {
        String message = failure.getMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        String clean = E_MAIL.matcher(Redaction.of(line)).replaceAll("***@***");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
