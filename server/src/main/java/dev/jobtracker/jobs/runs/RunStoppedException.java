package dev.jobtracker.jobs.runs;

/** The program is ending; the run goes on when it is started again. */
final class RunStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunStoppedException() {
        super("the program is ending");
    }
}
