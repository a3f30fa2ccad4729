package dev.jobtracker.notifications.digest;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.Interview;
import dev.jobtracker.applications.Reminder;
import dev.jobtracker.discovery.SearchNews;
import java.time.LocalDate;
import java.util.List;

/** What one digest tells. */
record DigestContent(
        LocalDate day, List<Due<Reminder>> reminders, List<Due<Interview>> interviews, List<SearchNews.Item> news) {

    /** Something that is due, and what it is about. */
    record Due<T>(T detail, Application application) {}

    boolean isEmpty() {
        return reminders.isEmpty() && interviews.isEmpty() && news.isEmpty();
    }
}
