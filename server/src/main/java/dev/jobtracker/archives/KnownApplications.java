package dev.jobtracker.archives;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationFields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which applications there are already: the same employer, title and day are the same; another day is another attempt.
 */
public final class KnownApplications {

    private final Map<String, Integer> there = new HashMap<>();
    private final Map<String, Integer> read = new HashMap<>();

    public KnownApplications(List<Application> applications) {
        for (Application application : applications) {
            ApplicationFields fields = application.fields();
            there.merge(key(fields.companyName(), fields.roleTitle(), fields.appliedDate()), 1, Integer::sum);
        }
    }

    /** Whether it was not known before. */
    public boolean add(@Nullable String company, @Nullable String title, @Nullable LocalDate date) {
        return there.merge(key(company, title, date), 1, Integer::sum) == 1;
    }

    /** Whether fewer of it are there than were read by now: a person may have several that are the same. */
    boolean addAnother(@Nullable String company, @Nullable String title, @Nullable LocalDate date) {
        String key = key(company, title, date);
        return read.merge(key, 1, Integer::sum) > there.getOrDefault(key, 0);
    }

    private static String key(@Nullable String company, @Nullable String title, @Nullable LocalDate date) {
        return folded(company) + "\n" + folded(title) + "\n" + date;
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
