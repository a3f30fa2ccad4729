package dev.jobtracker.platform.mail;

/**
 * A mail to one person.
 *
 * @param to an address, without a name
 * @param subject one line
 * @param text the whole content for readers of plain text
 * @param html the same for everybody else, a complete document
 */
public record Mail(String to, String subject, String text, String html) {

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

    private static boolean hasControls(String line) {
        return line.chars().anyMatch(Character::isISOControl);
    }

    /** Tells nothing that only the receiver may know. */
    @Override
    public String toString() {
        return "Mail[" + subject + "]";
    }
}
