package dev.jobtracker.accounts.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the owner sees of an account: that it exists, never what is in it. */
record OwnerUser(
        UUID id,
        String email,
        String fullName,
        Role role,
        @JsonProperty("is_premium") boolean premium,
        Instant createdAt,
        @Nullable Instant lastSignedInAt) {

    static OwnerUser of(Account account) {
        return new OwnerUser(
                account.id(),
                account.email().value(),
                account.fullName(),
                account.role(),
                account.premium(),
                account.createdAt(),
                account.lastSignedInAt());
    }
}
