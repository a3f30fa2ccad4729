package dev.jobtracker.jobs;

/**
 * Where a posting has what was searched for.
 *
 * @param field the posting's field: {@code title}, {@code company_name} or {@code description}
 * @param text the field, or a passage of it, with U+0001 before and U+0002 after each hit
 */
public record Highlight(String field, String text) {}
