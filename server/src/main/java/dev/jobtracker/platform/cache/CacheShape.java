package dev.jobtracker.platform.cache;

import java.time.Duration;
import tools.jackson.core.type.TypeReference;

/**
 * What a cache holds.
 *
 * @param name a few words of {@code [a-z-]}; one cache has it
 * @param version to be counted up when the values' form changes, so that a new server never reads an old one's
 * @param timeToLive after which a value is gone, counted from when it was put
 * @param entries at most, in process; Redis keeps to its own limit
 * @param type of the values, which Jackson writes and reads for Redis
 */
public record CacheShape<V>(String name, int version, Duration timeToLive, int entries, TypeReference<V> type) {

    public CacheShape {
        if (!name.matches("[a-z][a-z-]*") || timeToLive.toMillis() < 1 || entries < 1) {
            throw new IllegalArgumentException("not the shape of a cache: " + name);
        }
    }
}
