package dev.jobtracker.profiles;

import dev.jobtracker.sources.CleanText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes in their profile.
 *
 * @param fullName the account's
 * @param headline what they are, in a line
 * @param links pages of theirs
 */
public record ProfileFields(
        String fullName,
        @Nullable String headline,
        @Nullable String location,
        List<String> links,
        Career career,
        Wishes wishes,
        Settings settings) {

    /** The longest name of a person, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The most links. */
    public static final int MOST_LINKS = 20;

    public ProfileFields {
        fullName = Objects.requireNonNullElse(CleanText.line(fullName, Integer.MAX_VALUE), "");
        headline = CleanText.line(headline, Integer.MAX_VALUE);
        location = CleanText.line(location, Integer.MAX_VALUE);
        links = Lines.of(links);
    }

    /** The same with other links. */
    public ProfileFields withLinks(List<String> others) {
        return new ProfileFields(fullName, headline, location, others, career, wishes, settings);
    }
}
