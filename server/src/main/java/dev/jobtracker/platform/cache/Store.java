package dev.jobtracker.platform.cache;

import java.util.Optional;

/** Where a cache keeps its values. */
interface Store<V> {

    Optional<V> find(String key);

    void put(String key, V value);

    void invalidate(String key);
}
