package dev.jobtracker.applications;

import java.time.Instant;
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
 * @param silence only those that no answer came to, and none is expected at a time that is known
 */
public record ApplicationQuery(
        Set<String> statuses,
        String text,
        Set<String> sources,
        Set<String> tags,
        @Nullable Boolean archived,
        Order order,
        boolean descending,
        @Nullable Silence silence) {

    public ApplicationQuery(
            Set<String> statuses,
            String text,
            Set<String> sources,
            Set<String> tags,
            @Nullable Boolean archived,
            Order order,
            boolean descending) {
        this(statuses, text, sources, tags, archived, order, descending, null);
    }

    public ApplicationQuery {
        statuses = Set.copyOf(statuses);
        sources = Set.copyOf(sources);
        tags = Set.copyOf(tags);
    }

    /**
     * No answer: the application stands where an employer could still answer, has done so since a time, and neither an
     * interview nor a reminder of it is still to come.
     *
     * @param since nothing changed after this
     */
    public record Silence(Instant since, Instant now) {}

    /** All that no answer came to, those that wait longest first. */
    public static ApplicationQuery silent(Silence silence) {
        return new ApplicationQuery(Set.of(), "", Set.of(), Set.of(), false, Order.STATUS_AT, false, silence);
    }

    /** What a list is sorted by. */
    public enum Order {
        UPDATED_AT,
        CREATED_AT,
        APPLIED_DATE,
        COMPANY_NAME,
        ROLE_TITLE,
        STATUS,
        STATUS_AT;

        /** The name on the wire. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
