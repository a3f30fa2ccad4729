package dev.jobtracker.simulator.openings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Monthly pay in kronor.
 *
 * @param low the least
 * @param high the most
 */
public record Pay(int low, int high) {

    private static final Pattern RANGE = Pattern.compile("(\\d{2}) (\\d{3}) - (\\d{2}) (\\d{3}) kr/mån");

    /** Reads the invented advertisements' way of writing it; null where nothing was said. */
    static @Nullable Pay in(String description) {
        Matcher range = RANGE.matcher(description);
        if (!range.find()) {
            return null;
        }
        return new Pay(
                Integer.parseInt(range.group(1) + range.group(2)), Integer.parseInt(range.group(3) + range.group(4)));
    }

    /** The same for a year. */
    public Pay yearly() {
        return new Pay(12 * low, 12 * high);
    }
}
