package dev.jobtracker.platform.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.jspecify.annotations.Nullable;

/** Lets one thread take back what another is asking, at whatever point that is. */
final class Withdrawal {

    private final CountDownLatch withdrawn = new CountDownLatch(1);
    private @Nullable HttpUriRequestBase current;

    /** Names the request that would have to be cut off from now on. */
    synchronized void watch(HttpUriRequestBase request) throws InterruptedException {
        if (withdrawn.getCount() == 0) {
            throw new InterruptedException();
        }
        current = request;
    }

    /** Closes the connection in use, and lets no further request begin. */
    synchronized void withdraw() {
        withdrawn.countDown();
        if (current != null) {
            current.cancel();
        }
    }

    /** Waits, unless the question is withdrawn first. */
    void pause(Duration time) throws InterruptedException {
        if (withdrawn.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException();
        }
    }
}
