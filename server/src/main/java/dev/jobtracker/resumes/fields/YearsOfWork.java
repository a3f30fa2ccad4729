package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.WorkExperience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many years the posts make that a person wrote down. */
public final class YearsOfWork {

    private YearsOfWork() {}

    /** Years to one decimal; null where no post has a beginning. */
    public static @Nullable Double in(List<WorkExperience> experience, LocalDate today) {
        Dates dates = new Dates(today);
        List<DateSpan> spans = new ArrayList<>();
        for (WorkExperience post : experience) {
            DateSpan start = post.start() == null ? null : dates.first(post.start());
            DateSpan end = post.end() == null || post.current() ? null : dates.first(post.end());
            if (start != null && (end != null || post.current())) {
                spans.add(new DateSpan(start.start(), end == null ? null : end.start(), 0, 0));
            }
        }
        return WorkedTime.years(spans, dates.today());
    }
}
