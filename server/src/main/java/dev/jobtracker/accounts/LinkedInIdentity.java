package dev.jobtracker.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What LinkedIn told of a person when they last signed in with it.
 *
 * @param sub names the person to this installation, and to no other
 * @param pictureUrl works for some weeks
 * @param locale a language tag such as {@code sv-SE}
 */
public record LinkedInIdentity(
        String sub,
        @Nullable String name,
        @Nullable String email,
        boolean emailVerified,
        @Nullable String pictureUrl,
        @Nullable String locale,
        Instant linkedAt) {}
