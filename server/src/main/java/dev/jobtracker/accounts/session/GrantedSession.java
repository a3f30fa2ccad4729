package dev.jobtracker.accounts.session;

import dev.jobtracker.accounts.token.SecretToken;
import java.util.UUID;

/** A session in which somebody may go on, and the token that the next refresh will ask for. */
public record GrantedSession(UUID sessionId, UUID accountId, SecretToken refreshToken) {}
