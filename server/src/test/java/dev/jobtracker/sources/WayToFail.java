package dev.jobtracker.sources;

import java.util.Locale;
import java.util.Set;

/**
 * What a source's server may do instead of answering. The last two are answers of a server that wants to be left alone,
 * which it is.
 */
public enum WayToFail {
    REFUSES_CONNECTIONS,
    DRIPS_PAST_THE_DEADLINE,
    CUTS_THE_BODY,
    FAILS,
    ANSWERS_A_WEB_PAGE,
    SENDS_50_MB,
    NESTS_DEEPLY,
    HAS_WRONG_TYPES_EVERYWHERE,
    HAS_NOTHING,
    HAS_HAD_ENOUGH,
    HAS_HAD_ENOUGH_FOR_3_S;

    /** As any of which a search may tell it. */
    public Set<String> statuses() {
        return switch (this) {
            case DRIPS_PAST_THE_DEADLINE -> Set.of("timed_out");
            case HAS_WRONG_TYPES_EVERYWHERE -> Set.of("failed", "ok");
            case HAS_NOTHING -> Set.of("ok");
            case HAS_HAD_ENOUGH, HAS_HAD_ENOUGH_FOR_3_S -> Set.of("rate_limited");
            case REFUSES_CONNECTIONS, CUTS_THE_BODY, FAILS, ANSWERS_A_WEB_PAGE, SENDS_50_MB, NESTS_DEEPLY ->
                Set.of("failed");
        };
    }

    /** As any of which a source's state and a fetch of its feed may tell it; {@code ok} where nothing failed. */
    public Set<String> kinds() {
        return switch (this) {
            case REFUSES_CONNECTIONS, CUTS_THE_BODY -> Set.of("unreachable");
            case DRIPS_PAST_THE_DEADLINE -> Set.of("timed_out");
            case FAILS -> Set.of("broken");
            case ANSWERS_A_WEB_PAGE, SENDS_50_MB, NESTS_DEEPLY -> Set.of("unreadable", "unreachable");
            case HAS_WRONG_TYPES_EVERYWHERE, HAS_NOTHING -> Set.of("unreadable", "ok");
            case HAS_HAD_ENOUGH, HAS_HAD_ENOUGH_FOR_3_S -> Set.of("rate_limited", "quota_spent");
        };
    }

    /** Whether it is one of the answers 429. */
    public boolean isLimit() {
        return this == HAS_HAD_ENOUGH || this == HAS_HAD_ENOUGH_FOR_3_S;
    }

    /** Whether several servers at a time would slow each other down. */
    public boolean isHeavy() {
        return this == SENDS_50_MB;
    }

    /** In words, for the names of tests. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
