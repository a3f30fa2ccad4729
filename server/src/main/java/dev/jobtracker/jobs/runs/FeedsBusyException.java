package dev.jobtracker.jobs.runs;

import dev.jobtracker.platform.failures.Foreseen;

/** The feeds are being fetched just now, and may be past the one that is wanted. */
final class FeedsBusyException extends RuntimeException implements Foreseen {

    private static final long serialVersionUID = 1L;

    FeedsBusyException(Throwable cause) {
        super("the feeds are being fetched just now", cause);
    }
}
