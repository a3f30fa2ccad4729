package dev.jobtracker.applications;

import dev.jobtracker.sources.CleanText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to talk to about an application.
 *
 * @param role what they do there
 */
public record Contact(
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 300) String role,
        @Nullable @Size(max = 300) String email,
        @Nullable @Size(max = 100) String phone,
        @Nullable @Size(max = 2000) String url,
        @Nullable @Size(max = 10_000) String note)
        implements Detail {

    public Contact {
        name = Objects.requireNonNullElse(CleanText.line(name, Integer.MAX_VALUE), "");
        role = CleanText.line(role, Integer.MAX_VALUE);
        email = CleanText.line(email, Integer.MAX_VALUE);
        phone = CleanText.line(phone, Integer.MAX_VALUE);
        url = Links.checked("url", url);
        note = CleanText.text(note, Integer.MAX_VALUE);
    }

    @Override
    public @Nullable Instant time() {
        return null;
    }

    @Override
    public boolean open() {
        return true;
    }
}
