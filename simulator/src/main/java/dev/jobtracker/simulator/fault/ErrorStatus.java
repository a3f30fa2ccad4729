package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Reply;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with the upstream's own body.
 *
 * @param status 400 to 599
 * @param retryAfter the {@code Retry-After} header as it is sent (seconds or a date), or null for none
 */
public record ErrorStatus(int status, @Nullable String retryAfter) implements Fault {

    /** Checks the status. */
    public ErrorStatus {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be 400 to 599: " + status);
        }
    }

    /** A status without {@code Retry-After}. */
    public static ErrorStatus of(int status) {
        return new ErrorStatus(status, null);
    }

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        Reply refusal = upstream.refusal(status);
        return retryAfter == null ? refusal : refusal.with("Retry-After", retryAfter);
    }
}
