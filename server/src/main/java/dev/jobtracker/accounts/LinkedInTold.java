package dev.jobtracker.accounts;

import java.util.UUID;

/** LinkedIn told something new of a person: published in the transaction that notes it. */
public record LinkedInTold(UUID accountId) {}
