package dev.jobtracker.platform.http;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Why a call came to no answer. An answer with an unwelcome status is an answer. */
public sealed interface HttpFailure {

    /** One sentence in plain words, free of addresses and secrets. */
    String explanation();

    /** The time was over. */
    record TimedOut(Duration after) implements HttpFailure {
        @Override
        public String explanation() {
            return "no answer within " + after.toMillis() + " ms";
        }
    }

    /** No connection came about, or it broke. */
    record Unreachable(String explanation) implements HttpFailure {}

    /** The answer is not HTTP, or not packed as it says. */
    record Garbled(String explanation) implements HttpFailure {}

    /** The answer is larger than was allowed. */
    record TooLarge(DataSize largest) implements HttpFailure {
        @Override
        public String explanation() {
            return "the answer is larger than " + largest.toMegabytes() + " MB";
        }
    }

    /** The address, or one that it led to, is not one that may be asked. */
    record Forbidden(String explanation) implements HttpFailure {}

    /** The server failed so often that it is left alone for a while. */
    record Resting() implements HttpFailure {
        @Override
        public String explanation() {
            return "it failed again and again, and is left alone for up to a minute";
        }
    }

    /** Whoever asked wants no answer any more. */
    record Withdrawn() implements HttpFailure {
        @Override
        public String explanation() {
            return "the question was withdrawn";
        }
    }
}
