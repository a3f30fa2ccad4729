package dev.jobtracker.archives;

import dev.jobtracker.applications.Application;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which applications there are already: the same employer, title and day are the same; another day is another attempt.
 */
public final class KnownApplications {

    private final Set<String> keys = new HashSet<>();

    public KnownApplications(List<Application> applications) {
        applications.forEach(application -> add(
                application.fields().companyName(),
                application.fields().roleTitle(),
                application.fields().appliedDate()));
    }

    /** Whether it was not known before. */
    public boolean add(@Nullable String company, @Nullable String title, @Nullable LocalDate date) {
        return keys.add(folded(company) + "\n" + folded(title) + "\n" + date);
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
