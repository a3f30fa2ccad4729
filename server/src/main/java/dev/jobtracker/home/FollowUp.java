package dev.jobtracker.home;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Reminder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done about an application.
 *
 * @param reminderId of a reminder
 * @param text of a reminder
 * @param at when a reminder falls due, or since when there is no answer
 * @param suggestedStatus what the person may want to move it to: {@code ghosted}, where no answer came
 */
@Schema(name = "FollowUp")
public record FollowUp(
        Kind kind,
        ApplicationName application,
        @Nullable UUID reminderId,
        @Nullable String text,
        Instant at,
        @Nullable String suggestedStatus) {

    /** Why. */
    public enum Kind {
        REMINDER,
        NO_ANSWER;

        /** The name on the wire. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static FollowUp of(Attached<Reminder> reminder, Application application) {
        return new FollowUp(
                Kind.REMINDER,
                ApplicationName.of(application),
                reminder.id(),
                reminder.detail().text(),
                reminder.detail().dueAt(),
                null);
    }

    static FollowUp silent(Application application) {
        return new FollowUp(
                Kind.NO_ANSWER, ApplicationName.of(application), null, null, application.statusAt(), "ghosted");
    }
}
