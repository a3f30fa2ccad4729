package dev.jobtracker.platform.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Names one request in its answer, in every line of the log that it causes, and in the record of a failure.
 *
 * @param value 1 to 64 letters, digits, dots, underscores or hyphens
 */
public record RequestId(String value) {

    /** The key under which the log knows it. */
    public static final String LOG_KEY = "request_id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public RequestId {
        if (!SANE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a request id");
        }
    }

    /** The one that the caller brought, if it is fit for a log, else a new one. */
    public static RequestId broughtOrNew(@Nullable String brought) {
        return brought != null && SANE.matcher(brought).matches()
                ? new RequestId(brought)
                : new RequestId(Identifiers.timeOrdered().toString());
    }

    /** The one of the request that this thread is working for. */
    public static Optional<RequestId> current() {
        return Optional.ofNullable(MDC.get(LOG_KEY)).map(RequestId::new);
    }
}
