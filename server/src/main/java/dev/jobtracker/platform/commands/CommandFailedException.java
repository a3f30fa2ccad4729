package dev.jobtracker.platform.commands;

import org.jspecify.annotations.Nullable;

/** A command could not do its work. */
public final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public CommandFailedException(String sentence) {
        this(sentence, null);
    }

    public CommandFailedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What to tell the person. */
    public String sentence() {
        return sentence;
    }
}
