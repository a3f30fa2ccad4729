package dev.jobtracker.accounts;

import java.util.UUID;

/** A demo's account was made just now, and is as empty as any new one. */
public record DemoBegan(UUID accountId) {}
