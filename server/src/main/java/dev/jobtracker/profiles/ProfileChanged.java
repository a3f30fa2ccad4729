package dev.jobtracker.profiles;

import java.util.UUID;

/** A person's profile is another now: told in the transaction that changes it. */
public record ProfileChanged(UUID accountId) {}
