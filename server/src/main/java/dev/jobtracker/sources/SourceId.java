package dev.jobtracker.sources;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of a source as it stands in addresses and settings, such as {@code jobtech}.
 *
 * @param value 2 to 30 lower-case letters and digits
 */
public record SourceId(@JsonValue String value) implements Comparable<SourceId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{1,29}");

    @JsonCreator
    public SourceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a source: " + value);
        }
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
