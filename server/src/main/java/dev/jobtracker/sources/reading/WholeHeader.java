package dev.jobtracker.sources.reading;

import dev.jobtracker.platform.http.HttpReply;
import java.util.Optional;
import java.util.regex.Pattern;

/** A header whose value is a whole number, such as what is left of a quota. */
public final class WholeHeader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private WholeHeader() {}

    /** The number; empty when the header is missing or holds anything else. */
    public static Optional<Long> of(HttpReply reply, String name) {
        return reply.header(name)
                .map(String::strip)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::valueOf);
    }
}
