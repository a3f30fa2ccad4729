package dev.jobtracker.sources.owner;

import org.jspecify.annotations.Nullable;

/**
 * What the owner chose for one server; null leaves it to the environment.
 *
 * @param enabled on or off
 * @param sealedKey the key as it is stored
 */
record OwnerChoice(@Nullable Boolean enabled, @Nullable String sealedKey) {

    static final OwnerChoice NONE = new OwnerChoice(null, null);
}
