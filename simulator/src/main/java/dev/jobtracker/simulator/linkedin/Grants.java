package dev.jobtracker.simulator.linkedin;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Codes and access tokens that were given out. */
final class Grants {

    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> tokens = new ConcurrentHashMap<>();

    String code(Grant grant) {
        return remember("AQ", codes, grant);
    }

    String token(Grant grant) {
        return remember("AQX", tokens, grant);
    }

    private static String remember(String beginning, Map<String, Grant> where, Grant grant) {
        String secret = beginning + UUID.randomUUID().toString().replace("-", "");
        where.put(secret, grant);
        return secret;
    }

    /** The grant of a code, which works once and not for long. */
    @Nullable
    Grant spend(String code, Instant now) {
        Grant grant = codes.remove(code);
        return grant == null || now.isAfter(grant.until()) ? null : grant;
    }

    @Nullable
    Grant ofToken(String token) {
        return tokens.get(token);
    }

    void clear() {
        codes.clear();
        tokens.clear();
    }
}
