package dev.jobtracker.accounts.linkedin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trip to LinkedIn and back, carried by the browser that makes it, so that any instance may see its end.
 *
 * @param state what LinkedIn must hand back
 * @param redirectUri where LinkedIn was told to send the browser
 * @param returnTo where in the app the person wants to be afterwards
 * @param invitation the token of an invitation, where the person has one
 * @param linkTo the account that LinkedIn is to be linked to, when somebody signed in wants that
 * @param challenge what the app on a phone that set out can answer, so that no other app gets in with what it catches
 * @param expiresAt when it is too late to come back
 */
public record Journey(
        String state,
        String redirectUri,
        LocalPath returnTo,
        @Nullable String invitation,
        @Nullable UUID linkTo,
        @Nullable String challenge,
        Instant expiresAt) {}
