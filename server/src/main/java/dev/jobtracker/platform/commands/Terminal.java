package dev.jobtracker.platform.commands;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Where a command speaks to the person who ran it: results to standard output, progress to standard error. Progress
 * rewrites one line on a screen, and is a line now and then in a log.
 */
public final class Terminal {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_REWRITES = Duration.ofMillis(100);

    private final PrintStream out;
    private final PrintStream error;
    private final InstantSource clock;
    private final boolean rewrites;
    private Instant lastProgress = Instant.EPOCH;
    private int width;

    public Terminal(PrintStream out, PrintStream error, InstantSource clock, boolean rewrites) {
        this.out = out;
        this.error = error;
        this.clock = clock;
        this.rewrites = rewrites;
    }

    /** The terminal of this process. */
    @SuppressWarnings("SystemConsoleNull") // the two checkers disagree on whether a JVM without a console has one
    public static Terminal ofProcess() {
        Console console = System.console();
        boolean onScreen = console != null && console.isTerminal();
        return new Terminal(System.out, System.err, InstantSource.system(), onScreen);
    }

    /** A terminal that nobody looks at. */
    public static Terminal unseen() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, InstantSource.system(), false);
    }

    /** One line of the result. */
    public void print(String line) {
        endProgress();
        out.println(line);
    }

    /** One line about something that went wrong. */
    public void complain(String line) {
        endProgress();
        error.println(line);
    }

    /** How far the work is, shown as often as a person can follow. */
    public void progress(String line) {
        Instant now = clock.instant();
        if (Duration.between(lastProgress, now).compareTo(rewrites ? BETWEEN_REWRITES : BETWEEN_LINES) < 0) {
            return;
        }
        lastProgress = now;
        if (rewrites) {
            error.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            error.flush();
            width = line.length();
        } else {
            error.println(line);
        }
    }

    private void endProgress() {
        if (width > 0) {
            error.print("\r" + " ".repeat(width) + "\r");
            error.flush();
            width = 0;
        }
    }
}
