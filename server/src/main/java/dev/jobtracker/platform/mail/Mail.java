package dev.jobtracker.platform.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param to an address, without a name
 * @param subject one line
 * @param text the whole content for readers of plain text
 * @param html the same for everybody else, a complete document
 * @param unsubscribe where one request ends mails of this kind (RFC 8058); null for those that nobody can refuse
 */
public record Mail(
        String to,
        String subject,
        String text,
        String html,
        @Nullable URI unsubscribe) {

    /**
     * Takes what can be sent.
     *
     * @throws IllegalArgumentException when a line break would let the address or the subject add headers
     */
    public Mail {
        if (hasControls(to) || hasControls(subject)) {
            throw new IllegalArgumentException("the address and the subject of a mail are one line each");
        }
    }

    /** A mail that answers what the person did, which they cannot refuse. */
    public Mail(String to, String subject, String text, String html) {
        this(to, subject, text, html, null);
    }

    private static boolean hasControls(String line) {
        return line.chars().anyMatch(Character::isISOControl);
    }

    /** Tells nothing that only the receiver may know. */
    @Override
    public String toString() {
        return "Mail[" + subject + "]";
    }
}
