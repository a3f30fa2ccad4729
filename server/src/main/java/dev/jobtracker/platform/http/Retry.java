package dev.jobtracker.platform.http;

import java.time.Duration;

/**
 * When a call that was refused for now is made again.
 *
 * @param whenLimited after 429, which some servers say of seconds and others of a month
 * @param whenBusy after 503
 * @param attempts how often at most, the first time included
 * @param leastPause before the next attempt, where the server does not say how long to wait
 */
public record Retry(boolean whenLimited, boolean whenBusy, int attempts, Duration leastPause) {

    private static final int USUAL_ATTEMPTS = 3;

    /** Never: for servers that count every call. */
    public static final Retry NEVER = new Retry(false, false, 1, Duration.ZERO);

    /** After 429 and 503. */
    public static final Retry USUAL = new Retry(true, true, USUAL_ATTEMPTS, Duration.ZERO);

    /** After 503 only: for servers whose 429 is not over in seconds. */
    public static final Retry ONLY_BUSY = new Retry(false, true, USUAL_ATTEMPTS, Duration.ZERO);

    /** The same once only, and after a longer pause. */
    public Retry onceAfter(Duration pause) {
        return new Retry(whenLimited, whenBusy, 2, pause);
    }

    boolean after(int status) {
        return (status == 429 && whenLimited) || (status == 503 && whenBusy);
    }
}
