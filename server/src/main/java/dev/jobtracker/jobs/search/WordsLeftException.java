package dev.jobtracker.jobs.search;

import dev.jobtracker.platform.failures.Foreseen;

/** The server stops before all words are forgotten; the next start goes on. */
final class WordsLeftException extends RuntimeException implements Foreseen {

    private static final long serialVersionUID = 1L;

    WordsLeftException() {
        super("the server stopped before it was done");
    }
}
