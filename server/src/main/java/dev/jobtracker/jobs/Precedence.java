package dev.jobtracker.jobs;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Lets what people wait for go before work that nobody waits for. Safe to share between threads. */
final class Precedence {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int ahead;
    private int waitedFor;

    /** Something that people wait for has begun, or with -1 ended. */
    void goAhead(int one) {
        change(() -> ahead += one);
    }

    /** Somebody waits for the work that nobody waited for, or with -1 no longer. */
    void waitFor(int one) {
        change(() -> waitedFor += one);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing is ahead, or somebody waits for this; so long at most. */
    void giveWay(Duration longest) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (ahead > 0 && waitedFor == 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
