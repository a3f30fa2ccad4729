package dev.jobtracker.profiles;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How well somebody speaks a language, as LinkedIn asks for it (the scale of the Interagency Language Roundtable). */
public enum LanguageLevel {
    ELEMENTARY,
    LIMITED_WORKING,
    PROFESSIONAL_WORKING,
    FULL_PROFESSIONAL,
    NATIVE;

    /** The name on the wire and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
