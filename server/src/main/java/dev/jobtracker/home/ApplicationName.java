package dev.jobtracker.home;

import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.StageKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** Which application something is about. */
@Schema(name = "ApplicationName")
public record ApplicationName(UUID id, String companyName, String roleTitle, String status, StageKind statusKind) {

    static ApplicationName of(Application application) {
        return new ApplicationName(
                application.id(),
                application.fields().companyName(),
                application.fields().roleTitle(),
                application.status(),
                application.kind());
    }
}
