package dev.jobtracker.platform.http;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * One question to another server.
 *
 * @param upstream who is asked, as named in metrics and by the circuit breaker
 * @param method {@code GET}, {@code POST} …; only what is idempotent is tried again
 * @param address absolute, {@code http} or {@code https}
 * @param headers sent to this address and its own redirects, but to no other host
 * @param body to send in UTF-8, with its {@code Content-Type} among the headers
 * @param within for the whole exchange: every attempt, every redirect, the last byte; for a stream until its first byte
 * @param pausesWithin from the start, when the last pause before another attempt must be over
 * @param largest what the answer may have, unpacked
 * @param reach which addresses may be connected to
 * @param retry when it is made again after it was refused for now
 */
public record HttpCall(
        String upstream,
        String method,
        URI address,
        Map<String, String> headers,
        @Nullable String body,
        Duration within,
        Duration pausesWithin,
        DataSize largest,
        Reach reach,
        Retry retry) {

    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final DataSize LARGEST = DataSize.ofMegabytes(10);

    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** A GET of the public internet with 10 s and 10 MB. */
    public static HttpCall get(String upstream, URI address) {
        return new HttpCall(
                upstream, "GET", address, Map.of(), null, WITHIN, WITHIN, LARGEST, Reach.PUBLIC, Retry.USUAL);
    }

    /** The same call with a body to send. */
    public HttpCall posting(String contentType, String content) {
        return new HttpCall(upstream, "POST", address, headers, content, within, pausesWithin, largest, reach, retry)
                .header("Content-Type", contentType);
    }

    /** The same call with one more header. */
    public HttpCall header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpCall(upstream, method, address, more, body, within, pausesWithin, largest, reach, retry);
    }

    public HttpCall within(Duration time) {
        return new HttpCall(upstream, method, address, headers, body, time, time, largest, reach, retry);
    }

    /** The same call with less time for pauses between its attempts than it has in all. */
    public HttpCall pausesWithin(Duration time) {
        return new HttpCall(upstream, method, address, headers, body, within, time, largest, reach, retry);
    }

    public HttpCall atMost(DataSize size) {
        return new HttpCall(upstream, method, address, headers, body, within, pausesWithin, size, reach, retry);
    }

    /** The same call, made once even where it is refused for now: for servers that count every call. */
    public HttpCall once() {
        return retried(Retry.NEVER);
    }

    /** The same call, made again as a server's ways of refusing ask for. */
    public HttpCall retried(Retry when) {
        return new HttpCall(upstream, method, address, headers, body, within, pausesWithin, largest, reach, when);
    }

    /** The same call to an address that the owner of the installation set, wherever it is. */
    public HttpCall anywhere() {
        return new HttpCall(
                upstream, method, address, headers, body, within, pausesWithin, largest, Reach.ANYWHERE, retry);
    }

    /** The same question at the address that an answer pointed to; another host is a stranger and gets no secrets. */
    HttpCall redirected(URI target, boolean withoutBody) {
        boolean sameOrigin = Origin.of(address).equals(Origin.of(target));
        return new HttpCall(
                upstream,
                withoutBody ? "GET" : method,
                target,
                sameOrigin ? headers : Origin.harmless(headers),
                withoutBody ? null : body,
                within,
                pausesWithin,
                largest,
                sameOrigin ? reach : Reach.PUBLIC,
                retry);
    }

    boolean isIdempotent() {
        return switch (method) {
            case "GET", "HEAD", "PUT", "DELETE", "OPTIONS" -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return method + " to " + upstream;
    }
}
