package dev.jobtracker.platform.mail;

import dev.jobtracker.platform.failures.Foreseen;

/** A mail could not be handed over this time. */
final class MailNotSentException extends RuntimeException implements Foreseen {

    private static final long serialVersionUID = 1L;

    MailNotSentException(Throwable cause) {
        super("the mail could not be sent: " + cause.getMessage(), cause);
    }
}
