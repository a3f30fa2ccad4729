package dev.jobtracker.applications;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are asked for; an empty set asks for no particular ones.
 *
 * @param statuses keys of stages
 * @param text words that must all occur, in any order
 * @param tags any of them
 * @param archived those put away, the others, or null for both
 */
public record ApplicationQuery(
        Set<String> statuses,
        String text,
        Set<String> sources,
        Set<String> tags,
        @Nullable Boolean archived,
        Order order,
        boolean descending) {

    public ApplicationQuery {
        statuses = Set.copyOf(statuses);
        sources = Set.copyOf(sources);
        tags = Set.copyOf(tags);
    }

    /** What a list is sorted by. */
    public enum Order {
        UPDATED_AT,
        CREATED_AT,
        APPLIED_DATE,
        COMPANY_NAME,
        ROLE_TITLE,
        STATUS;

        /** The name on the wire. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
