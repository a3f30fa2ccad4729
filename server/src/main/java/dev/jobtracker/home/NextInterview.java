package dev.jobtracker.home;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.Attached;
import dev.jobtracker.applications.Interview;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A talk that is to come. */
@Schema(name = "NextInterview")
public record NextInterview(
        UUID id,
        ApplicationName application,
        Interview.Kind kind,
        Instant startsAt,
        String timeZone,
        int durationMinutes,
        @Nullable String place,
        @Nullable String link) {

    static NextInterview of(Attached<Interview> interview, Application application) {
        Interview told = interview.detail();
        return new NextInterview(
                interview.id(),
                ApplicationName.of(application),
                told.kind(),
                told.startsAt(),
                told.timeZone(),
                told.durationMinutes(),
                told.place(),
                told.link());
    }
}
