package dev.jobtracker.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param page from 0
 * @param limit 1 to 100
 */
public record PageRequest(int page, int limit) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public PageRequest {
        if (page < 0) {
            throw ProblemException.invalid("page", "out_of_range", "page must be 0 or more");
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemException.invalid("limit", "out_of_range", "limit must be from 1 to " + MAX_LIMIT);
        }
    }

    /** The page asked for by query parameters, either of which may be missing. */
    public static PageRequest of(@Nullable Integer page, @Nullable Integer limit) {
        return new PageRequest(page == null ? 0 : page, limit == null ? DEFAULT_LIMIT : limit);
    }

    /** How many items come before this page. */
    public long offset() {
        return (long) page * limit;
    }
}
