package dev.jobtracker.platform.settings;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.jobtracker.platform.logs.Redaction;
import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the server does not start, where that can be said in one. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        sentence.ifPresent(StartFailure::tell);
        return sentence.isPresent();
    }

    private static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StopsTheStart known -> {
                    return Optional.of(known.sentence());
                }
                case PortInUseException taken -> {
                    return Optional.of("Port " + taken.getPort() + " is taken by another program; stop that, or set "
                            + "SERVER_PORT to another port.");
                }
                case PoolInitializationException unreachable -> {
                    return Optional.of("The database that JOBTRACKER_DATABASE_URL names does not answer: "
                            + firstLine(unreachable));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Redaction.of(
                String.valueOf(root.getMessage()).lines().findFirst().orElse(""));
    }

    /** The log may not be there yet, or go elsewhere; whoever started the server looks here. */
    @SuppressWarnings("SystemOut") // see above
    private static void tell(String sentence) {
        System.err.println("JobTracker does not start: " + sentence);
    }
}
