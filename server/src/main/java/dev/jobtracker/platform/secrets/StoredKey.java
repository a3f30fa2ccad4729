package dev.jobtracker.platform.secrets;

import java.time.Instant;

/**
 * A key as it is kept.
 *
 * @param id tells the keys of one purpose apart; letters, digits and hyphens
 * @param createdAt later keys are newer
 * @param material the key itself, in the form its user chose, in printable characters
 */
public record StoredKey(String id, Instant createdAt, String material) {

    /** Never tells the key. */
    @Override
    public String toString() {
        return "StoredKey[" + id + ", " + createdAt + "]";
    }
}
