package dev.jobtracker.platform.health;

import dev.jobtracker.platform.health.Readiness.Finding;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one check in a thread of its own and waits for it no longer than is reasonable. */
final class RunningCheck {

    private static final Logger LOG = LoggerFactory.getLogger(RunningCheck.class);
    private static final long PATIENCE_SECONDS = 2;

    private final ReadinessCheck check;
    private FutureTask<Optional<String>> run = new FutureTask<>(Optional::empty);

    RunningCheck(ReadinessCheck check) {
        this.check = check;
        run.run();
    }

    /** Begins anew, unless the last run still hangs. */
    void begin() {
        if (run.isDone()) {
            run = new FutureTask<>(check::trouble);
            Thread.ofVirtual().name("check-" + check.name()).start(run);
        }
    }

    Finding finding() {
        return new Finding(check.name(), check.isVital(), trouble());
    }

    private Optional<String> trouble() {
        try {
            return run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return Optional.of("no answer within " + PATIENCE_SECONDS + " s");
        } catch (ExecutionException failure) {
            LOG.debug("{} is in trouble", check.name(), failure);
            return Optional.of("does not answer");
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Optional.of("not looked at");
        }
    }
}
