package dev.jobtracker.simulator.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request as an upstream sees it.
 *
 * @param method upper case
 * @param origin scheme, host and port as the caller used them, without a final slash
 * @param upstream the first path segment, which names the upstream
 * @param path the rest of the path, decoded, beginning with a slash
 * @param query the undecoded query string, or null
 * @param headers names in any case; several values of one name are joined by a comma
 * @param body the body as text, empty where there is none
 */
public record Request(
        String method,
        String origin,
        String upstream,
        String path,
        @Nullable String query,
        Map<String, String> headers,
        String body) {

    /** Copies the headers into a map that ignores case. */
    public Request {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        headers = copy;
    }

    /** The query's parameters. */
    public Parameters parameters() {
        return Parameters.parse(query);
    }

    /** The body read as a form. */
    public Parameters form() {
        return Parameters.parse(body);
    }

    /** One header, or null. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** One header, or another text. */
    public String header(String name, String otherwise) {
        return headers.getOrDefault(name, otherwise);
    }

    /** The path's parts; {@code /ad/7/logo} gives three. */
    public List<String> segments() {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Where this upstream lives, as the caller reached it. */
    public String base() {
        return origin + "/" + upstream;
    }

    /** The size of the body in bytes. */
    public int bodySize() {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }
}
