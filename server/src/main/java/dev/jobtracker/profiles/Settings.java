package dev.jobtracker.profiles;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How the app suits a person.
 *
 * @param weeklyGoal applications in a week, 0 to 100; 0 for no goal
 * @param ghostedAfterDays without an answer, until the app suggests that none will come: 1 to 365
 * @param locale for language, dates and money
 * @param timeZone where the person's days begin
 */
public record Settings(
        int weeklyGoal, int ghostedAfterDays, Digest digest, Locale locale, ZoneId timeZone, Theme theme) {

    /** The largest weekly goal. */
    public static final int MOST_WEEKLY = 100;

    /** The longest wait for an answer, in days. */
    public static final int LONGEST_WAIT = 365;

    public Settings {
        if (weeklyGoal < 0 || weeklyGoal > MOST_WEEKLY) {
            throw new IllegalArgumentException("a weekly goal is from 0 to " + MOST_WEEKLY);
        }
        if (ghostedAfterDays < 1 || ghostedAfterDays > LONGEST_WAIT) {
            throw new IllegalArgumentException("nobody waits for " + ghostedAfterDays + " days");
        }
    }

    /** Of a person who set nothing: in the zone of the machine, which is mostly theirs. */
    static Settings standard(Locale locale) {
        return new Settings(5, 30, Digest.DAILY, locale, ZoneId.systemDefault(), Theme.SYSTEM);
    }
}
