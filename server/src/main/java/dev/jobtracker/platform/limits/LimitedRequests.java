package dev.jobtracker.platform.limits;

import dev.jobtracker.platform.web.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Limits at the web edge: takes one, and tells the caller how many are left. */
public final class LimitedRequests {

    private final RateLimits limits;

    LimitedRequests(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Takes one of what the subject is granted and writes the {@code RateLimit-*} headers.
     *
     * @throws ProblemException 429 {@code rate_limited} when none is left
     */
    public void take(HttpServletResponse response, String limit, String subject, Rate rate) {
        Allowance allowance = limits.take(limit, subject, rate);
        tell(response, allowance);
        if (!allowance.granted()) {
            throw ProblemException.tooMany("rate_limited", "Too many requests; try again later.", allowance.reset());
        }
    }

    /** Writes the headers without taking, for what does not count. */
    public void tell(HttpServletResponse response, String limit, String subject, Rate rate) {
        tell(response, limits.look(limit, subject, rate));
    }

    private static void tell(HttpServletResponse response, Allowance allowance) {
        response.setHeader("RateLimit-Limit", Integer.toString(allowance.limit()));
        response.setHeader("RateLimit-Remaining", Long.toString(allowance.remaining()));
        response.setHeader("RateLimit-Reset", Long.toString(seconds(allowance.reset())));
    }

    private static long seconds(Duration reset) {
        return reset.plusNanos(999_999_999).toSeconds();
    }
}
