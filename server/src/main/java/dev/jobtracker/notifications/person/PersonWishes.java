package dev.jobtracker.notifications.person;

import java.util.UUID;

/** What people chose, or what holds until they do. */
public interface PersonWishes {

    Wishes of(UUID accountId);

    /** No more mails that the person did not cause; twice is the same as once. */
    void stopMails(UUID accountId);
}
