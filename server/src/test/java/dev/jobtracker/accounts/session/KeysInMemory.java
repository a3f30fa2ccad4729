package dev.jobtracker.accounts.session;

import dev.jobtracker.platform.secrets.KeyVault;
import dev.jobtracker.platform.secrets.StoredKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Keys of one purpose, gone with the test. */
final class KeysInMemory implements KeyVault {

    private final List<StoredKey> keys = new ArrayList<>();
    private final Clock clock;

    KeysInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized List<StoredKey> keys(String purpose) {
        return List.copyOf(keys);
    }

    @Override
    public synchronized List<StoredKey> keysOrFirst(String purpose, Supplier<String> material) {
        if (keys.isEmpty()) {
            add(purpose, material.get());
        }
        return keys(purpose);
    }

    @Override
    public synchronized StoredKey add(String purpose, String material) {
        StoredKey key = new StoredKey(UUID.randomUUID().toString(), clock.instant(), material);
        keys.add(key);
        return key;
    }

    @Override
    public synchronized void adopt(String purpose, StoredKey key) {
        keys.add(key);
    }

    @Override
    public synchronized void remove(String purpose, String id) {
        keys.removeIf(key -> key.id().equals(id));
    }
}
