package dev.jobtracker.platform.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jooq.DSLContext;

/**
 * What a query found, remembered until anything at all is written. Where other programs write the database too, every
 * call asks it. For small answers that every request needs. Safe to share between threads.
 *
 * @param <K> what is asked about
 * @param <V> what is found, which nobody may change
 */
public final class Remembered<K, V> {

    private final Database database;
    private final BiFunction<DSLContext, K, V> query;
    private final Cache<K, Seen<V>> seen;

    /** @param most how many answers are remembered at a time */
    public Remembered(Database database, int most, BiFunction<DSLContext, K, V> query) {
        this.database = database;
        this.query = query;
        this.seen = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** @param writes how often the database had been written before the query ran */
    private record Seen<V>(long writes, V value) {}

    /** What the query finds now. */
    public V get(K key) {
        OptionalLong writes = database.writes();
        Seen<V> known = writes.isPresent() ? seen.getIfPresent(key) : null;
        if (known != null && known.writes() == writes.getAsLong()) {
            return known.value();
        }
        V found = database.read(db -> query.apply(db, key));
        writes.ifPresent(number -> seen.put(key, new Seen<>(number, found)));
        return found;
    }
}
