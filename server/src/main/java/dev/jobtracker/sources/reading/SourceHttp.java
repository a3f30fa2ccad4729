package dev.jobtracker.sources.reading;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpFailure;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.HttpStream;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.CleanText;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceSettings;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The way to a source's server: an answer of success, or a failure in the terms of sources. */
public final class SourceHttp {

    private final OutboundHttp http;
    private final Clock clock;
    private final @Nullable SourceSettings settings;

    public SourceHttp(OutboundHttp http, Clock clock) {
        this(http, clock, null);
    }

    /**
     * The way for what is asked in a search. A call that has all the time of the search goes on for a while when that
     * is over: nobody waits any more, but the next one who asks finds the answer.
     */
    public SourceHttp(OutboundHttp http, Clock clock, @Nullable SourceSettings settings) {
        this.http = http;
        this.clock = clock;
        this.settings = settings;
    }

    /** How one source's refusals differ from everybody's. */
    public interface Refusals {

        /** They do not. */
        Refusals USUAL = (reply, message, usual) -> usual;

        /**
         * What an answer without success means.
         *
         * @param message what the server says for its refusal, where it says it in JSON
         * @param usual what it would mean elsewhere
         */
        SourceFailure of(HttpReply reply, @Nullable String message, SourceFailure usual);
    }

    /**
     * Asks for JSON.
     *
     * @throws SourceFailedException when nothing came, or nothing that is JSON
     */
    public JsonNode json(HttpCall call) {
        return json(ask(call));
    }

    /**
     * The JSON in an answer.
     *
     * @throws SourceFailedException when it is not JSON
     */
    public static JsonNode json(HttpReply reply) {
        try {
            return SourceJson.read(reply.body());
        } catch (JacksonException notJson) {
            throw failed(new SourceFailure.Unreadable("it is not JSON, or not whole"), notJson);
        }
    }

    /** Asks, and gives an answer whose status is one of success. */
    public HttpReply ask(HttpCall call) {
        return ask(call, Refusals.USUAL);
    }

    /** The same for a source that refuses in its own way. */
    public HttpReply ask(HttpCall call, Refusals refusals) {
        try {
            HttpReply reply = http.send(patient(call));
            if (!reply.successful()) {
                Duration retryAfter = reply.retryAfter(clock.instant()).orElse(null);
                String message = message(reply.body());
                SourceFailure usual = refusal(reply.status(), retryAfter, message);
                throw new SourceFailedException(refusals.of(reply, message, usual));
            }
            return reply;
        } catch (HttpFailedException failure) {
            throw failed(failure);
        }
    }

    private HttpCall patient(HttpCall call) {
        return settings == null || call.within().compareTo(settings.deadline()) < 0
                ? call
                : call.within(settings.patience()).pausesWithin(settings.deadline());
    }

    /** Asks for an answer too large to wait for; see {@link OutboundHttp#open}. */
    public HttpStream open(HttpCall call, Duration idle) {
        try {
            HttpStream stream = http.open(call, idle);
            if (stream.successful()) {
                return stream;
            }
            try (stream) {
                throw new SourceFailedException(refusal(stream.status(), null, null));
            }
        } catch (HttpFailedException failure) {
            throw failed(failure);
        }
    }

    /** A failure of the way to a source in the terms of sources. */
    public static SourceFailedException failed(HttpFailedException failure) {
        return failed(
                switch (failure.failure()) {
                    case HttpFailure.TimedOut late -> new SourceFailure.TimedOut(late.after());
                    case HttpFailure.Garbled garbled -> new SourceFailure.Unreadable(garbled.explanation());
                    case HttpFailure.TooLarge large -> new SourceFailure.Unreadable(large.explanation());
                    case HttpFailure other -> new SourceFailure.Unreachable(other.explanation());
                },
                failure);
    }

    private static SourceFailedException failed(SourceFailure failure, Throwable cause) {
        return new SourceFailedException(failure, cause);
    }

    private static SourceFailure refusal(int status, @Nullable Duration retryAfter, @Nullable String message) {
        if (status == 429) {
            return new SourceFailure.RateLimited(retryAfter);
        }
        if (status >= 500) {
            return new SourceFailure.Broken(status);
        }
        return new SourceFailure.Refused(status, message == null ? "no reason given" : message);
    }

    /** What the server says for its refusal, where it says it in JSON. */
    private static @Nullable String message(InputStream body) {
        try {
            Fields answer = new Fields(SourceJson.read(body));
            Stream<@Nullable String> errors = answer.child("errors").node().values().stream()
                    .map(error -> error.isString() ? error.stringValue() : null);
            return Stream.concat(errors, Stream.of(answer.text("message", "error", "detail")))
                    .map(text -> CleanText.line(text, 200))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        } catch (JacksonException notJson) {
            return null;
        }
    }
}
