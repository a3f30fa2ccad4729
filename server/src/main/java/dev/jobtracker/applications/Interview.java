package dev.jobtracker.applications;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.jobtracker.sources.CleanText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A talk with an employer.
 *
 * @param timeZone where its time is meant, a name of the time zone database; UTC unless given
 * @param durationMinutes an hour unless given
 * @param link where a call takes place
 * @param people who will be there
 */
public record Interview(
        @NotNull Kind kind,
        @NotNull Instant startsAt,
        String timeZone,
        @Min(1) @Max(1440) int durationMinutes,
        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 2000) String link,
        @Size(max = 30) List<@Size(max = 300) String> people,
        @NotNull Outcome outcome,
        @Nullable @Size(max = 10_000) String note)
        implements Detail {

    private static final int HOUR = 60;

    public Interview {
        kind = Objects.requireNonNullElse(kind, Kind.OTHER);
        timeZone = TimeZones.checked("time_zone", timeZone);
        durationMinutes = durationMinutes == 0 ? HOUR : durationMinutes;
        place = CleanText.line(place, Integer.MAX_VALUE);
        link = Links.checked("link", link);
        people = Objects.requireNonNullElse(people, List.<String>of()).stream()
                .map(name -> CleanText.line(name, Integer.MAX_VALUE))
                .filter(Objects::nonNull)
                .toList();
        outcome = Objects.requireNonNullElse(outcome, Outcome.PENDING);
        note = CleanText.text(note, Integer.MAX_VALUE);
    }

    /** How people meet. */
    public enum Kind {
        PHONE,
        VIDEO,
        ON_SITE,
        TEST,
        OTHER;

        /** The name on the wire. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What came of it. */
    public enum Outcome {
        PENDING,
        PASSED,
        FAILED,
        CANCELLED;

        /** The name on the wire. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Instant time() {
        return startsAt;
    }

    @Override
    public boolean open() {
        return outcome == Outcome.PENDING;
    }
}
