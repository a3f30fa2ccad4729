package dev.jobtracker.accounts;

import java.util.UUID;

/**
 * Who sends a request, as a controller's parameter: it is there only behind a valid access token of a living session.
 *
 * @param premium at most three seconds old, as {@code role} is
 */
public record SignedIn(UUID accountId, UUID sessionId, Role role, boolean premium) {}
