package dev.jobtracker.discovery.web;

import dev.jobtracker.platform.web.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads {@code posted_after}: a time with its offset, or a date, which begins in UTC. */
final class PostedAfter {

    private PostedAfter() {}

    static @Nullable Instant read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.length() > 10
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid("posted_after", "wrong_type", "must be a date or a time with its offset");
        }
    }
}
