package dev.jobtracker.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Goes on as another clock does, some time ahead of it. */
public final class ShiftedClock extends Clock {

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    public ShiftedClock(Clock real) {
        this.real = real;
    }

    /** So far ahead from now on. */
    public void shiftBy(Duration time) {
        ahead = time;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock stays in its zone");
    }
}
