package dev.jobtracker.simulator.openings;

import java.util.concurrent.atomic.AtomicLong;

/** So many calls (or jobs) until the month ends; safe for use by many threads. */
public final class Quota {

    private final long limit;
    private final AtomicLong remaining;

    /** A full quota. */
    public Quota(long limit) {
        this.limit = limit;
        this.remaining = new AtomicLong(limit);
    }

    /** Uses some up; false, and nothing used, where not even one is left. */
    public boolean use(long count) {
        return remaining.getAndUpdate(left -> left <= 0 ? left : Math.max(0, left - count)) > 0;
    }

    /** The full size. */
    public long limit() {
        return limit;
    }

    /** What is left. */
    public long remaining() {
        return remaining.get();
    }

    /** Sets what is left. */
    public void leave(long count) {
        remaining.set(count);
    }

    /** Full again. */
    public void refill() {
        remaining.set(limit);
    }
}
