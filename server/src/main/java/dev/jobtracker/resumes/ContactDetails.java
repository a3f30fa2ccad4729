package dev.jobtracker.resumes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the résumé is of, and where they are reached. */
public record ContactDetails(
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String location,
        List<String> links) {

    public static final ContactDetails NONE = new ContactDetails(null, null, null, null, List.of());

    public ContactDetails {
        links = List.copyOf(links);
    }
}
