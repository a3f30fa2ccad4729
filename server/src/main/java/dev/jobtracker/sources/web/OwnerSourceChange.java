package dev.jobtracker.sources.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the owner changes; what is missing stays as it is.
 *
 * @param enabled on or off
 * @param apiKey a new key, or nothing between the quotes to take the owner's key away
 */
record OwnerSourceChange(
        @Nullable Boolean enabled,
        @Size(max = 2_000) @Nullable String apiKey) {

    /** Never with the key. */
    @Override
    public String toString() {
        return "OwnerSourceChange[enabled=" + enabled + "]";
    }
}
