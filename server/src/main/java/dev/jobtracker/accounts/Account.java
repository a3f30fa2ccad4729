package dev.jobtracker.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's account.
 *
 * @param premium has the larger allowance of searches
 * @param emailVerified the person showed that mails to the address reach them
 * @param hasPassword false for who only ever signed in with LinkedIn
 */
public record Account(
        UUID id,
        EmailAddress email,
        String fullName,
        Role role,
        boolean premium,
        boolean emailVerified,
        boolean hasPassword,
        Instant createdAt,
        @Nullable Instant lastSignedInAt) {}
