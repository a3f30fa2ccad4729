package dev.jobtracker.sources;

/**
 * A place that job postings come from. Each is one package that contributes beans of this type: a {@link SearchSource},
 * a {@link FeedSource} or one of each under the same id. No central list names them. Safe to share between threads.
 */
public interface JobSource {

    SourceDescription description();

    /** The server it asks. */
    Upstream upstream();

    /** Whether it is switched on and has what it needs to be asked now. */
    boolean ready();
}
