package dev.jobtracker.accounts.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.Role;
import java.time.Instant;
import java.util.UUID;

/** A person, as they themselves see it. */
record User(
        UUID id,
        String email,
        String fullName,
        @JsonProperty("is_premium") boolean premium,
        Role role,
        boolean emailVerified,
        Instant createdAt) {

    static User of(Account account) {
        return new User(
                account.id(),
                account.email().value(),
                account.fullName(),
                account.premium(),
                account.role(),
                account.emailVerified(),
                account.createdAt());
    }
}
