package dev.jobtracker.analytics;

import dev.jobtracker.applications.StageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A stage that an application came to, and when. */
record Step(String stage, StageKind kind, Instant at) {

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
