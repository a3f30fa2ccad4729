package dev.jobtracker.sources;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a person would be employed, when the source says so. */
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    TEMPORARY,
    INTERNSHIP,
    OTHER;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
