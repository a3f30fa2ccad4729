package dev.jobtracker.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** The last step of a mail: out of the house. */
interface Mailer {

    /**
     * Hands the message over.
     *
     * @param id the same for every try to send the same mail
     * @throws MessagingException when it did not work, this time or for good
     */
    void send(String id, MimeMessage message) throws MessagingException;
}
