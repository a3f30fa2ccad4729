package dev.jobtracker.resumes.fields;

import org.jspecify.annotations.Nullable;

/**
 * Times as a line tells them.
 *
 * @param end the same as {@code start} where there is one date only; null where it goes on
 * @param from where in the line it begins
 * @param to behind its last character
 */
record DateSpan(PartialDate start, @Nullable PartialDate end, int from, int to) {

    boolean current() {
        return end == null;
    }

    boolean isSingle() {
        return start.equals(end);
    }
}
