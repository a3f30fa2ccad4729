package dev.jobtracker.resumes.fields;

import java.util.Locale;

/**
 * A month, or a year whose month is not told.
 *
 * @param month 1 to 12, or 0
 */
record PartialDate(int year, int month) {

    /** Months since the year 0; a year alone counts from its January. */
    int index() {
        return year * 12 + Math.max(0, month - 1);
    }

    @Override
    public String toString() {
        return month == 0 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d-%02d", year, month);
    }
}
