package dev.jobtracker.platform.limits;

/**
 * Counts what somebody does against what is granted. Safe to share between threads; counted across instances where
 * there is a Redis that answers, else by each instance for itself.
 */
public interface RateLimits {

    /**
     * Takes one of what the subject is granted, if any is left.
     *
     * @param limit names what is limited, in a few words of {@code [a-z-]}
     * @param subject who is limited: an account, an address, a source; never a secret
     */
    Allowance take(String limit, String subject, Rate rate);

    /** What {@link #take} would answer, without taking. */
    Allowance look(String limit, String subject, Rate rate);

    /** Grants the subject everything anew. */
    void forget(String limit, String subject, Rate rate);
}
