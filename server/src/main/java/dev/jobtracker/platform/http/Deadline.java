package dev.jobtracker.platform.http;

import java.time.Duration;

/**
 * A moment on the clock that never jumps.
 *
 * @param given how long there was at the start
 * @param endsAt in the terms of {@link System#nanoTime}
 */
record Deadline(Duration given, long endsAt) {

    static Deadline in(Duration time) {
        return new Deadline(time, System.nanoTime() + time.toNanos());
    }

    /** What is left, never negative. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(0, endsAt - System.nanoTime()));
    }

    HttpFailedException missed() {
        return new HttpFailedException(new HttpFailure.TimedOut(given));
    }
}
