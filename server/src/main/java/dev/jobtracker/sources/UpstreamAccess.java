package dev.jobtracker.sources;

import org.jspecify.annotations.Nullable;

/**
 * How a server may be asked right now: the environment's settings with the owner's on top.
 *
 * @param enabled whether it is switched on
 * @param apiKey the key to bring, where there is one
 * @param configured whether it has the key it needs, or needs none
 */
public record UpstreamAccess(boolean enabled, @Nullable String apiKey, boolean configured) {

    /** Whether it can be asked. */
    public boolean ready() {
        return enabled && configured;
    }

    @Override
    public String toString() {
        return "UpstreamAccess[enabled=" + enabled + ", configured=" + configured + "]";
    }
}
