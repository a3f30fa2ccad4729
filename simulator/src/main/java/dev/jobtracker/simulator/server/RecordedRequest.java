package dev.jobtracker.simulator.server;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request that came in.
 *
 * @param at when
 * @param upstream the first path segment
 * @param method upper case
 * @param path what follows the upstream's name, decoded
 * @param query undecoded, or null
 * @param headers names in any case
 * @param body at most the first 64 KB
 */
public record RecordedRequest(
        Instant at,
        String upstream,
        String method,
        String path,
        @Nullable String query,
        Map<String, String> headers,
        String body) {

    /** Copies the headers into a map that ignores case. */
    public RecordedRequest {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        headers = Collections.unmodifiableMap(copy);
    }
}
