package dev.jobtracker.platform.tasks;

/** The server stopped in each attempt at a task. */
final class TaskAbandonedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TaskAbandonedException(int attempts) {
        super("the server stopped in the middle of it, " + attempts + " times");
    }
}
