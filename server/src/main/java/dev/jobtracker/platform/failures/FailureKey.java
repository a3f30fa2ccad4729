package dev.jobtracker.platform.failures;

/**
 * What makes two failures the same one.
 *
 * @param kind the exception's class
 * @param place the first method of ours on the stack
 * @param origin what was being done: a route, a task, a source
 */
record FailureKey(String kind, String place, String origin) {

    private static final FailureKey REST = new FailureKey("more", "more kinds than are told apart", "anywhere");

    static FailureKey of(Throwable failure, String origin) {
        return new FailureKey(failure.getClass().getName(), Trace.of(failure).place(), origin);
    }

    /** Counts together what comes when too many different ones came before it. */
    static FailureKey rest() {
        return REST;
    }
}
