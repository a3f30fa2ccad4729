package dev.jobtracker.sources;

/**
 * A place that job postings come from. Each is one package that contributes one bean of this type; no central list
 * names them. Safe to share between threads.
 */
public interface JobSource {

    SourceDescription description();

    /** Whether it is switched on and has what it needs to be asked now. */
    boolean ready();
}
