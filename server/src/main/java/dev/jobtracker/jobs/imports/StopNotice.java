package dev.jobtracker.jobs.imports;

import dev.jobtracker.jobs.ImportSession;
import dev.jobtracker.platform.commands.Terminal;
import java.util.Locale;

/**
 * Says so, on the screen and on record, when an import is stopped from outside: Ctrl-C, a closed window, a shutdown.
 */
final class StopNotice implements AutoCloseable {

    private final Thread hook;

    StopNotice(ImportSession session, Terminal terminal) {
        hook = Thread.ofPlatform().unstarted(() -> tell(session, terminal));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private static void tell(ImportSession session, Terminal terminal) {
        terminal.complain(String.format(
                Locale.ROOT,
                "Stopped from outside after %,d records. What was stored is kept; the same command takes the rest.",
                session.counts().read()));
        session.breakOff("It was stopped from outside.");
    }

    /** From now on there is nothing to tell. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // It has been told by now.
        }
    }
}
