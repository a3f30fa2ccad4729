package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourcePosting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came of the items of a list.
 *
 * @param postings in the order of the list
 * @param unreadable how many items are no posting that can be read
 */
public record ReadItems(List<SourcePosting> postings, int unreadable) {

    public ReadItems {
        postings = List.copyOf(postings);
    }

    /** Is told of items that cannot be read. */
    public interface Complaints {

        /** The item at this place of the list is no posting that can be read. */
        void rejected(int index, String reason);
    }

    /**
     * Reads a list of which every item should be a posting.
     *
     * @param reading gives null for an item that is not meant to be shown; throws {@link IllegalArgumentException} for
     *     one that cannot be read
     * @throws SourceFailedException when there is no list, or not one item in it that can be read
     */
    public static ReadItems of(JsonNode list, Function<Fields, @Nullable SourcePosting> reading) {
        return of(list, reading, (index, reason) -> {});
    }

    /** The same with a word about each item that cannot be read. */
    public static ReadItems of(
            JsonNode list, Function<Fields, @Nullable SourcePosting> reading, Complaints complaints) {
        if (!list.isArray()) {
            throw new SourceFailedException(new SourceFailure.Unreadable("it has no list of postings"));
        }
        List<SourcePosting> postings = new ArrayList<>();
        int unreadable = 0;
        for (int index = 0; index < list.size(); index++) {
            try {
                SourcePosting posting = reading.apply(new Fields(list.path(index)));
                if (posting != null) {
                    postings.add(posting);
                }
            } catch (IllegalArgumentException notAPosting) {
                unreadable++;
                complaints.rejected(index, Objects.requireNonNullElse(notAPosting.getMessage(), "not a posting"));
            }
        }
        if (postings.isEmpty() && unreadable > 0) {
            throw new SourceFailedException(new SourceFailure.Unreadable("not one of its postings can be read"));
        }
        return new ReadItems(postings, unreadable);
    }
}
