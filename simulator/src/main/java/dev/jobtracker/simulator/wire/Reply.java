package dev.jobtracker.simulator.wire;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One answer of an upstream.
 *
 * @param status the HTTP status
 * @param headers in the order they are sent
 * @param body what follows
 */
public record Reply(int status, Map<String, String> headers, Body body) {

    /** Copies the headers. */
    public Reply {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** 200 with JSON. */
    public static Reply json(JsonNode content) {
        return json(200, content);
    }

    /** JSON with a status. */
    public static Reply json(int status, JsonNode content) {
        return bytes(status, "application/json", Json.bytes(content));
    }

    /** {@code {"message": …}} with a status. */
    public static Reply message(int status, String message) {
        return json(status, Json.object().put("message", message));
    }

    /** Plain text with a status. */
    public static Reply text(int status, String content) {
        return bytes(status, "text/plain; charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
    }

    /** A web page with a status. */
    public static Reply html(int status, String content) {
        return bytes(status, "text/html; charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
    }

    /** 302 to another address. */
    public static Reply redirect(String address) {
        return text(302, "").with("Location", address);
    }

    /** Any bytes. */
    public static Reply bytes(int status, String contentType, byte[] content) {
        return new Reply(status, Map.of("Content-Type", contentType), Body.of(content));
    }

    /** 200 with a body that is written piece by piece. */
    public static Reply stream(String contentType, Body body) {
        return new Reply(200, Map.of("Content-Type", contentType), body);
    }

    /** The same reply with one more header. */
    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }
}
