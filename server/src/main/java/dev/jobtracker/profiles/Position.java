package dev.jobtracker.profiles;

import dev.jobtracker.sources.CleanText;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Work that a person does or did.
 *
 * @param start {@code YYYY-MM} or {@code YYYY}
 * @param end as the start; null where it is not known, or not over
 * @param current whether they still do it
 */
@Schema(name = "Position")
public record Position(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String start,
        @Nullable String end,
        boolean current,
        @Nullable String description) {

    public Position {
        title = CleanText.line(title, Integer.MAX_VALUE);
        company = CleanText.line(company, Integer.MAX_VALUE);
        location = CleanText.line(location, Integer.MAX_VALUE);
        start = CleanText.line(start, Integer.MAX_VALUE);
        end = CleanText.line(end, Integer.MAX_VALUE);
        description = CleanText.text(description, Integer.MAX_VALUE);
    }
}
