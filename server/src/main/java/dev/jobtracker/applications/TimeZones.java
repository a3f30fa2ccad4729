package dev.jobtracker.applications;

import dev.jobtracker.platform.web.ProblemException;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Names of time zones that a person writes. */
final class TimeZones {

    private TimeZones() {}

    /**
     * The zone's name; UTC for none.
     *
     * @throws ProblemException 422 {@code invalid_input} for a name that the time zone database does not have
     */
    static String checked(String field, @Nullable String name) {
        try {
            return name == null || name.isBlank()
                    ? "UTC"
                    : ZoneId.of(name.strip()).getId();
        } catch (DateTimeException unknown) {
            throw ProblemException.invalid(
                    field, "not_valid", "must be the name of a time zone, such as Europe/Stockholm");
        }
    }
}
