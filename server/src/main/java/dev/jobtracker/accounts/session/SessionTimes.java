package dev.jobtracker.accounts.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a session was there.
 *
 * @param expiresAt when it ends unless it is used before
 * @param endedAt when it ended; null while it lasts
 */
public record SessionTimes(
        Instant createdAt, Instant expiresAt, @Nullable Instant endedAt) {}
