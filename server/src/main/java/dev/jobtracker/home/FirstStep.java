package dev.jobtracker.home;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** A step of the way in, and whether the person has gone it. */
@Schema(name = "FirstStep")
public record FirstStep(Step step, boolean done) {

    /** What a new person does first. */
    public enum Step {
        RESUME,
        WISHES,
        SAVED_JOB,
        APPLICATION;

        /** The name on the wire. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
