package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.accounts.token.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks for an account.
 *
 * @param emailVerified somebody trustworthy says that the address is theirs
 * @param invitation needed where the owner asks for one
 */
public record NewAccount(
        EmailAddress email,
        String fullName,
        boolean emailVerified,
        @Nullable SecretToken invitation) {}
