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

    /**
     * Removes what is still in the house of all that was written to a receiver.
     *
     * @param id mails that were written after the one of this id would have been stay: they are somebody else's
     */
    void forget(String receiver, String id) throws MessagingException;
}
