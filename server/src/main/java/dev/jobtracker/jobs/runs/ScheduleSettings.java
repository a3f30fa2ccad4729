package dev.jobtracker.jobs.runs;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;

/**
 * When the catalog is worked on by itself, as Spring's cron expressions of six fields; {@code -} for never.
 *
 * @param update when feeds are fetched
 * @param cleanup when what is no longer open is marked, and deleted after its time
 * @param zone where these times are meant; absent: the machine's own
 */
@ConfigurationProperties("jobtracker.schedule")
public record ScheduleSettings(
        @DefaultValue("0 0 8 * * *") String update,
        @DefaultValue("0 0 9 * * *") String cleanup,
        @Nullable ZoneId zone) {

    static final String NEVER = "-";

    public ScheduleSettings {
        check("update", update);
        check("cleanup", cleanup);
    }

    private static void check(String name, String cron) {
        if (!cron.equals(NEVER) && !CronExpression.isValidExpression(cron)) {
            throw new IllegalArgumentException(name + " must be a cron expression of six fields, not " + cron);
        }
    }

    ZoneId zoneOrOwn() {
        return zone == null ? ZoneId.systemDefault() : zone;
    }
}
