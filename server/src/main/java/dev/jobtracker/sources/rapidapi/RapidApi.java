package dev.jobtracker.sources.rapidapi;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.Retry;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.WholeHeader;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What RapidAPI puts in front of an API. It says with the same status 429 that a month's quota is gone and that calls
 * come too fast; the message and the headers tell which.
 */
public final class RapidApi implements SourceHttp.Refusals {

    /** The only one there is: it has no state. */
    public static final RapidApi GATEWAY = new RapidApi();

    /** It counts by the second, and does not say how long to wait. */
    private static final Retry AFTER_A_SECOND = Retry.USUAL.onceAfter(Duration.ofMillis(1_001));

    /** What a call tells at least, as a rule. */
    private static final int FEW_POSTINGS = 10;

    private RapidApi() {}

    /** The call with the headers that the gateway wants. */
    public HttpCall admitted(HttpCall call, @Nullable String key, String host) {
        HttpCall named = call.header("X-RapidAPI-Host", host).retried(AFTER_A_SECOND);
        return key == null ? named : named.header("X-RapidAPI-Key", key);
    }

    /** How many more calls the plan allows; null when the answer does not tell. */
    public @Nullable Long quotaLeft(HttpReply reply) {
        return WholeHeader.of(reply, "x-ratelimit-requests-remaining").orElse(null);
    }

    /**
     * The same for a plan that counts the postings that are told, too: the calls that are left when the next ones tell
     * as many as this one did.
     *
     * @param told how many postings this call told
     */
    public @Nullable Long quotaLeft(HttpReply reply, int told) {
        Long calls = quotaLeft(reply);
        int each = Math.max(FEW_POSTINGS, told);
        return WholeHeader.of(reply, "x-ratelimit-jobs-remaining")
                .map(postings -> (postings + each - 1) / each)
                .map(full -> calls == null ? full : Math.min(calls, full))
                .orElse(calls);
    }

    /** Whether the API has no such route, or not for those who subscribe today. */
    public static boolean isMissing(SourceFailedException failed) {
        return failed.failure() instanceof SourceFailure.Refused refused && refused.status() == 404;
    }

    @Override
    public SourceFailure of(HttpReply reply, @Nullable String message, SourceFailure usual) {
        return switch (reply.status()) {
            case 401, 403 ->
                new SourceFailure.Refused(
                        reply.status(), "RapidAPI does not know the key, or it is not subscribed to this API");
            case 429 -> isSpent(reply, message) ? new SourceFailure.QuotaSpent(renewal(reply)) : usual;
            default -> usual;
        };
    }

    private static boolean isSpent(HttpReply reply, @Nullable String message) {
        String words = message == null ? "" : message.toLowerCase(Locale.ROOT);
        boolean told = words.contains("exceeded") && words.contains("quota");
        boolean fast = words.contains("per second") || words.contains("per minute") || words.contains("too many");
        boolean none = WholeHeader.of(reply, "x-ratelimit-requests-remaining")
                        .filter(left -> left == 0)
                        .isPresent()
                || WholeHeader.of(reply, "x-ratelimit-jobs-remaining")
                        .filter(left -> left == 0)
                        .isPresent();
        return told || (none && !fast);
    }

    private static @Nullable Duration renewal(HttpReply reply) {
        return WholeHeader.of(reply, "x-ratelimit-requests-reset")
                .map(Duration::ofSeconds)
                .orElse(null);
    }
}
