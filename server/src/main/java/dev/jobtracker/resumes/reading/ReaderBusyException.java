package dev.jobtracker.resumes.reading;

/** Every process that reads was busy for as long as a person would wait. */
public final class ReaderBusyException extends Exception {

    private static final long serialVersionUID = 1L;

    ReaderBusyException() {
        super("every process that reads is busy");
    }
}
