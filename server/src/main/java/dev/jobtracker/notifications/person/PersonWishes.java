package dev.jobtracker.notifications.person;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people chose, or what holds until they do. Safe to share between threads. */
@Component
public class PersonWishes {

    public Wishes of(UUID accountId) {
        return new Wishes(true, ZoneId.systemDefault(), Locale.ENGLISH);
    }
}
