package dev.jobtracker.analytics;

import java.time.LocalDate;
import java.util.List;

/**
 * The week that goes on.
 *
 * @param start its Monday
 * @param goal applications that the person aims at; 0 for no goal
 * @param streak weeks in a row with an application, up to this one, which may still be empty
 */
public record ThisWeek(LocalDate start, int goal, int applications, int responses, int interviews, int streak) {

    static ThisWeek of(List<Attempt> attempts, LocalDate today, int goal) {
        LocalDate monday = Summary.monday(today);
        Timeline.Bucket week = Timeline.weeks(attempts, monday, 1).getFirst();
        return new ThisWeek(
                monday,
                goal,
                week.applications(),
                week.responses(),
                week.interviews(),
                Summary.streak(attempts, today));
    }
}
