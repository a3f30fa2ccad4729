package dev.jobtracker.discovery.web;

import java.util.Optional;
import java.util.UUID;

/** Identifiers of postings as they stand in addresses. */
final class JobId {

    private static final int LENGTH = 36;

    private JobId() {}

    /** What is no identifier names no posting either. */
    static Optional<UUID> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
