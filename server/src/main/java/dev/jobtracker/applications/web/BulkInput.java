package dev.jobtracker.applications.web;

import dev.jobtracker.applications.BulkChange;
import dev.jobtracker.platform.web.Checks;
import dev.jobtracker.sources.CleanText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is done to many applications at once.
 *
 * @param ids at most 500
 * @param status the key of a stage
 * @param undo whether the last change of status is taken back
 */
record BulkInput(
        @Nullable List<@Nullable UUID> ids,
        @Nullable String status,
        @Nullable List<@Nullable String> addTags,
        @Nullable List<@Nullable String> removeTags,
        @Nullable Boolean archived,
        @Nullable Boolean undo,
        @Nullable Boolean delete) {

    private static final int MOST = 500;
    private static final int MOST_TAGS = 30;
    private static final int LONGEST_TAG = 50;

    BulkInput {
        new Checks()
                .holds("ids", "required", ids != null && !ids.isEmpty(), "must be given")
                .holds("ids", "wrong_length", ids == null || ids.size() <= MOST, "must be at most " + MOST)
                .holds("add_tags", "wrong_length", areShort(addTags), "must be at most 30, of at most 50 characters")
                .done();
    }

    private static boolean areShort(@Nullable List<@Nullable String> tags) {
        return tags == null
                || (tags.size() <= MOST_TAGS
                        && tags.stream().allMatch(tag -> tag != null && tag.length() <= LONGEST_TAG));
    }

    List<UUID> identifiers() {
        return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).toList();
    }

    BulkChange.Wanted wanted() {
        return new BulkChange.Wanted(
                status,
                clean(addTags),
                clean(removeTags),
                archived,
                Boolean.TRUE.equals(undo),
                Boolean.TRUE.equals(delete));
    }

    private static Set<String> clean(@Nullable List<@Nullable String> tags) {
        return tags == null
                ? Set.of()
                : tags.stream()
                        .map(tag -> CleanText.line(tag, LONGEST_TAG))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }
}
