package dev.jobtracker.platform.secrets;

import java.util.List;
import java.util.function.Supplier;

/**
 * Keeps an installation's keys: on SQLite in files that only their owner can read, on PostgreSQL in the database, where
 * all instances find them. A purpose is a short name in lower-case letters. Safe to share between threads.
 */
public interface KeyVault {

    /** All keys of a purpose, oldest first. */
    List<StoredKey> keys(String purpose);

    /** All keys of a purpose, after making the first one if there is none; two that ask at once get the same key. */
    List<StoredKey> keysOrFirst(String purpose, Supplier<String> material);

    /** Adds a key, which from now on is the newest of its purpose. */
    StoredKey add(String purpose, String material);

    /** Takes in a key that was kept elsewhere, as it is; nothing happens when it is here already. */
    void adopt(String purpose, StoredKey key);

    /** Forgets a key; unknown ones are ignored. */
    void remove(String purpose, String id);
}
