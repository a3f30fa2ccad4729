package dev.jobtracker.profiles;

import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for. What is empty or null is all the same to them.
 *
 * @param titles any of them
 * @param locations any of them, as the person writes them
 * @param remote where they want to work
 * @param salary at least its lower end
 * @param languages that they want to work in: names or codes, as the person writes them
 */
@Schema(name = "Wishes")
public record Wishes(
        List<String> titles,
        List<String> locations,
        @Nullable RemoteKind remote,
        @Nullable SalaryRange salary,
        List<String> languages) {

    /** Of a person who takes anything. */
    public static final Wishes NONE = new Wishes(List.of(), List.of(), null, null, List.of());

    /** The most titles, places or languages. */
    public static final int MOST = 30;

    public Wishes {
        titles = Lines.of(titles);
        locations = Lines.of(locations);
        languages = Lines.of(languages);
    }

    /** Whether nothing at all is wished for. */
    public boolean areNone() {
        return equals(NONE);
    }
}
