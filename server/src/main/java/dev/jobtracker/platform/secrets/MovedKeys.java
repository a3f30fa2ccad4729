package dev.jobtracker.platform.secrets;

import java.util.List;
import java.util.function.Supplier;

/**
 * Keys that follow an installation from one database to the other: a backup restored there brings them in the old
 * place, and they are moved to the new one before anybody would make others.
 */
final class MovedKeys implements KeyVault {

    private final KeyVault here;
    private final KeyVault elsewhere;

    MovedKeys(KeyVault here, KeyVault elsewhere) {
        this.here = here;
        this.elsewhere = elsewhere;
    }

    @Override
    public List<StoredKey> keys(String purpose) {
        return here.keys(purpose);
    }

    @Override
    public List<StoredKey> keysOrFirst(String purpose, Supplier<String> material) {
        List<StoredKey> present = here.keys(purpose);
        if (present.isEmpty()) {
            move(purpose);
            return here.keysOrFirst(purpose, material);
        }
        return present;
    }

    private void move(String purpose) {
        for (StoredKey key : elsewhere.keys(purpose)) {
            here.adopt(purpose, key);
            elsewhere.remove(purpose, key.id());
        }
    }

    @Override
    public StoredKey add(String purpose, String material) {
        return here.add(purpose, material);
    }

    @Override
    public void adopt(String purpose, StoredKey key) {
        here.adopt(purpose, key);
    }

    @Override
    public void remove(String purpose, String id) {
        here.remove(purpose, id);
    }
}
