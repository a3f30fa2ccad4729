package dev.jobtracker.profiles;

import dev.jobtracker.sources.CleanText;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Studies of a person.
 *
 * @param start {@code YYYY-MM} or {@code YYYY}
 * @param end as the start
 */
@Schema(name = "ProfileEducation")
public record Education(
        @Nullable String institution,
        @Nullable String degree,
        @Nullable String field,
        @Nullable String start,
        @Nullable String end) {

    public Education {
        institution = CleanText.line(institution, Integer.MAX_VALUE);
        degree = CleanText.line(degree, Integer.MAX_VALUE);
        field = CleanText.line(field, Integer.MAX_VALUE);
        start = CleanText.line(start, Integer.MAX_VALUE);
        end = CleanText.line(end, Integer.MAX_VALUE);
    }
}
