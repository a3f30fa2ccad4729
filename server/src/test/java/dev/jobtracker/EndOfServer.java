package dev.jobtracker;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Stops a server with the class of tests that it was started for. Each class has a data directory of its own, so none
 * could use another's server; kept, it would hold its memory and write into a directory that is being deleted.
 */
public final class EndOfServer implements TestExecutionListener {

    @Override
    public void afterTestClass(TestContext context) {
        if (context.hasApplicationContext()) {
            context.markApplicationContextDirty(null);
        }
    }
}
