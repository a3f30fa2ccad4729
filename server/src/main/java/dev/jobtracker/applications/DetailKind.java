package dev.jobtracker.applications;

import java.util.Arrays;
import java.util.Locale;

/** Each kind of detail under the name that its rows have. */
enum DetailKind {
    NOTE(Note.class),
    CONTACT(Contact.class),
    INTERVIEW(Interview.class),
    REMINDER(Reminder.class);

    private final Class<? extends Detail> type;

    DetailKind(Class<? extends Detail> type) {
        this.type = type;
    }

    static String keyOf(Class<? extends Detail> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow()
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
