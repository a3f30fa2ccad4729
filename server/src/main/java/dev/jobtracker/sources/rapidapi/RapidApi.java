package dev.jobtracker.sources.rapidapi;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.reading.SourceHttp;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What RapidAPI puts in front of an API. It says with the same status 429 that a month's quota is gone and that calls
 * come too fast; the message and the headers tell which.
 */
public final class RapidApi implements SourceHttp.Refusals {

    /** The only one there is: it has no state. */
    public static final RapidApi GATEWAY = new RapidApi();

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private RapidApi() {}

    /** The call with the headers that the gateway wants. */
    public HttpCall admitted(HttpCall call, @Nullable String key, String host) {
        HttpCall named = call.header("X-RapidAPI-Host", host);
        return key == null ? named : named.header("X-RapidAPI-Key", key);
    }

    /** How many more calls the plan allows; null when the answer does not tell. */
    public @Nullable Long quotaLeft(HttpReply reply) {
        return number(reply, "x-ratelimit-requests-remaining").orElse(null);
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
        boolean none = number(reply, "x-ratelimit-requests-remaining")
                        .filter(left -> left == 0)
                        .isPresent()
                || number(reply, "x-ratelimit-jobs-remaining")
                        .filter(left -> left == 0)
                        .isPresent();
        return told || (none && !fast);
    }

    private static @Nullable Duration renewal(HttpReply reply) {
        return number(reply, "x-ratelimit-requests-reset")
                .map(Duration::ofSeconds)
                .orElse(null);
    }

    private static Optional<Long> number(HttpReply reply, String header) {
        return reply.header(header)
                .map(String::strip)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::valueOf);
    }
}
