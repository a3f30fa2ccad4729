package dev.jobtracker.platform.http;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a call went, in the words of the metrics. */
enum Outcome {
    SUCCESS,
    REFUSED,
    RATE_LIMITED,
    BROKEN,
    TIMED_OUT,
    UNREACHABLE,
    GARBLED,
    TOO_LARGE,
    FORBIDDEN,
    RESTING,
    WITHDRAWN;

    static Outcome ofStatus(int status) {
        if (status == 429) {
            return RATE_LIMITED;
        }
        if (status >= 500) {
            return BROKEN;
        }
        return status >= 400 ? REFUSED : SUCCESS;
    }

    static Outcome of(HttpFailure failure) {
        return switch (failure) {
            case HttpFailure.TimedOut late -> TIMED_OUT;
            case HttpFailure.Unreachable away -> UNREACHABLE;
            case HttpFailure.Garbled garbled -> GARBLED;
            case HttpFailure.TooLarge large -> TOO_LARGE;
            case HttpFailure.Forbidden forbidden -> FORBIDDEN;
            case HttpFailure.Resting resting -> RESTING;
            case HttpFailure.Withdrawn withdrawn -> WITHDRAWN;
        };
    }

    /** Tells the breaker what the call says about the health of the server, if it says anything. */
    void tell(CircuitBreaker breaker, Duration took) {
        switch (this) {
            case BROKEN, TIMED_OUT, UNREACHABLE, GARBLED ->
                breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, new IllegalStateException(name()));
            case SUCCESS, REFUSED, RATE_LIMITED, TOO_LARGE -> breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
            case FORBIDDEN, RESTING, WITHDRAWN -> breaker.releasePermission();
        }
    }
}
