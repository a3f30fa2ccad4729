package dev.jobtracker.applications;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jobtracker.sources.CleanText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote down.
 *
 * @param text Markdown
 */
public record Note(@NotBlank @Size(max = 100_000) String text) implements Detail {

    public Note {
        text = Objects.requireNonNullElse(CleanText.text(text, Integer.MAX_VALUE), "");
    }

    /** The same, safe to show as it is. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String html() {
        return MarkdownText.html(text);
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
