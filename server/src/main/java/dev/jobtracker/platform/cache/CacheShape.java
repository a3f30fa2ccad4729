package dev.jobtracker.platform.cache;

import java.time.Duration;
import java.util.function.ToIntFunction;
import tools.jackson.core.type.TypeReference;

/**
 * What a cache holds.
 *
 * @param name a few words of {@code [a-z-]}; one cache has it
 * @param version to be counted up when the values' form changes, so that a new server never reads an old one's
 * @param timeToLive after which a value is gone, counted from when it was put
 * @param room how much is kept at most in process, in the terms of the weight; Redis keeps to its own limit
 * @param type of the values, which Jackson writes and reads for Redis
 * @param weight what a value weighs
 */
public record CacheShape<V>(
        String name, int version, Duration timeToLive, long room, TypeReference<V> type, ToIntFunction<V> weight) {

    /** A shape whose room is a number of values. */
    public CacheShape(String name, int version, Duration timeToLive, int entries, TypeReference<V> type) {
        this(name, version, timeToLive, entries, type, value -> 1);
    }

    public CacheShape {
        if (!name.matches("[a-z][a-z-]*") || timeToLive.toMillis() < 1 || room < 1) {
            throw new IllegalArgumentException("not the shape of a cache: " + name);
        }
    }
}
