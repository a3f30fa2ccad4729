package dev.jobtracker.sources;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a source gave no answer, as data that a person can be shown. */
public sealed interface SourceFailure {

    /** One sentence in plain words, free of addresses and secrets. */
    String explanation();

    /** The kind of failure in one word of {@code snake_case}, as on the wire and in the database. */
    String kind();

    /** No answer came in time. */
    record TimedOut(Duration after) implements SourceFailure {
        @Override
        public String kind() {
            return "timed_out";
        }

        @Override
        public String explanation() {
            return "No answer within " + time(after) + ".";
        }
    }

    /** The source has had enough of us for now. */
    record RateLimited(@Nullable Duration retryAfter) implements SourceFailure {
        @Override
        public String kind() {
            return "rate_limited";
        }

        @Override
        public String explanation() {
            return retryAfter == null
                    ? "The source asks us to slow down."
                    : "The source asks us to wait " + time(retryAfter) + ".";
        }
    }

    /** What the source allows in a month, or in another long while, is used up. */
    record QuotaSpent(@Nullable Duration renewedIn) implements SourceFailure {
        @Override
        public String kind() {
            return "quota_spent";
        }

        @Override
        public String explanation() {
            if (renewedIn == null) {
                return "The quota of calls is used up.";
            }
            long hours = Math.max(1, renewedIn.toHours());
            String when = hours < 48 ? hours + " h" : renewedIn.toDays() + " days";
            return "The quota of calls is used up. It is renewed in " + when + ".";
        }
    }

    /** The source was not asked, so that its last few calls are left for when they matter. */
    record Spared(long callsLeft) implements SourceFailure {
        @Override
        public String kind() {
            return "rate_limited";
        }

        @Override
        public String explanation() {
            return "Its quota is nearly used up (" + callsLeft + " left), so it is not asked for now.";
        }
    }

    /** The source does not accept our key or request. */
    record Refused(int status, String reason) implements SourceFailure {

        /** A stranger's words are cut to one short line. */
        public Refused {
            reason = Objects.requireNonNullElse(CleanText.line(reason, 200), "no reason given");
        }

        @Override
        public String kind() {
            return "refused";
        }

        @Override
        public String explanation() {
            return "The source refused with status " + status + ": " + reason;
        }
    }

    /** The source answered, but not in a form that can be read. */
    record Unreadable(String reason) implements SourceFailure {
        @Override
        public String kind() {
            return "unreadable";
        }

        @Override
        public String explanation() {
            return "The answer could not be read: " + reason;
        }
    }

    /** No connection, or one that broke. */
    record Unreachable(String reason) implements SourceFailure {
        @Override
        public String kind() {
            return "unreachable";
        }

        @Override
        public String explanation() {
            return "The source could not be reached: " + reason;
        }
    }

    /** The source itself failed. */
    record Broken(int status) implements SourceFailure {
        @Override
        public String kind() {
            return "broken";
        }

        @Override
        public String explanation() {
            return "The source failed with status " + status + ".";
        }
    }

    private static String time(Duration time) {
        return time.toMillisPart() == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
