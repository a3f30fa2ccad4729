package dev.jobtracker.archives;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which comes first in dates such as 03/04/2026. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** The name on the wire. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
