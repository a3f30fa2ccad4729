package dev.jobtracker.platform.openai;

import dev.jobtracker.platform.failures.Foreseen;
import org.jspecify.annotations.Nullable;

/** The chat model gave no answer of use. The message is for the owner, and tells nothing of what was asked. */
public class ChatFailedException extends RuntimeException implements Foreseen {

    private static final long serialVersionUID = 1L;

    public ChatFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
