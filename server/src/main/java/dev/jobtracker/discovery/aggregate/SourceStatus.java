package dev.jobtracker.discovery.aggregate;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.jobtracker.sources.SourceFailure;
import java.util.Locale;

/** What became of one source in a search. */
public enum SourceStatus {
    /** It was asked and answered in time. */
    OK,
    /** What it told before is shown, as fresh as is asked for. */
    CACHED,
    /** It failed, and what it told within the last day is shown instead. */
    STALE,
    FAILED,
    TIMED_OUT,
    RATE_LIMITED,
    NOT_CONFIGURED;

    /** The name on the wire and in the metrics. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SourceStatus of(SourceFailure failure) {
        return switch (failure) {
            case SourceFailure.TimedOut late -> TIMED_OUT;
            case SourceFailure.RateLimited limited -> RATE_LIMITED;
            case SourceFailure.QuotaSpent spent -> RATE_LIMITED;
            case SourceFailure.Spared spared -> RATE_LIMITED;
            case SourceFailure.Refused refused -> FAILED;
            case SourceFailure.Unreadable unreadable -> FAILED;
            case SourceFailure.Unreachable unreachable -> FAILED;
            case SourceFailure.Broken broken -> FAILED;
        };
    }
}
