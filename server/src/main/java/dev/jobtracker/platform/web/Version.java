package dev.jobtracker.platform.web;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as {@code ETag} and {@code If-Match} (RFC 9110, 13.1.1) carry them. */
public final class Version {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final long NONE = -1;

    private Version() {}

    /** The version as an {@code ETag}. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** The version that the header asks for: null for any, and one that never is for what is no version. */
    public static @Nullable Long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        return Arrays.stream(ifMatch.split(","))
                .map(part -> TAG.matcher(part.strip()))
                .filter(Matcher::matches)
                .map(tag -> Long.valueOf(tag.group(1)))
                .max(Long::compare)
                .orElse(NONE);
    }
}
