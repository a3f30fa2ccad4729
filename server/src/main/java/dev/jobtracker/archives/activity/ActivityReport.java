package dev.jobtracker.archives.activity;

import dev.jobtracker.archives.CsvText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a person did in a month.
 *
 * @param month as {@code YYYY-MM}
 * @param timeZone where its days begin and end
 * @param incomplete activities that lack something
 * @param text all of it, to be copied
 */
public record ActivityReport(
        String month,
        String timeZone,
        int applications,
        int interviews,
        int others,
        int incomplete,
        List<Activity> activities,
        String text) {

    public ActivityReport {
        activities = List.copyOf(activities);
    }

    static ActivityReport of(String month, String timeZone, List<Activity> activities) {
        return new ActivityReport(
                month,
                timeZone,
                count(activities, Activity.Kind.APPLICATION),
                count(activities, Activity.Kind.INTERVIEW),
                count(activities, Activity.Kind.OTHER),
                (int) activities.stream()
                        .filter(one -> !one.missing().isEmpty())
                        .count(),
                activities,
                activities.stream().map(ActivityReport::line).collect(Collectors.joining("\n")));
    }

    private static int count(List<Activity> activities, Activity.Kind kind) {
        return (int) activities.stream().filter(one -> one.kind() == kind).count();
    }

    private static String line(Activity one) {
        String missing = one.missing().isEmpty() ? "" : " [missing: " + String.join(", ", one.missing()) + "]";
        String place = one.place() == null ? "" : ", " + one.place();
        return one.date() + " " + one.description() + ": " + one.title() + ", " + one.employer() + place + missing;
    }

    /** A line for each activity below one with the columns' names. */
    public String csv() {
        StringBuilder csv = new StringBuilder(
                CsvText.line(List.of("date", "kind", "employer", "title", "place", "description", "missing")));
        activities.forEach(one -> csv.append(CsvText.line(List.of(
                one.date().toString(),
                one.kind().key(),
                one.employer(),
                one.title(),
                Objects.requireNonNullElse(one.place(), ""),
                one.description(),
                String.join(" ", one.missing())))));
        return csv.toString();
    }
}
