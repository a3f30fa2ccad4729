package dev.jobtracker.platform.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Puts a {@link Mail} into the form that travels. */
final class Envelopes {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final String sender;

    Envelopes(String sender) {
        this.sender = sender;
    }

    /** The same mail under the same id is the same message to every mail program, however often it arrives. */
    MimeMessage seal(String id, Mail mail, Instant written) throws MessagingException {
        MimeMessage message = new Named(id + "@" + sender.substring(sender.lastIndexOf('@') + 1));
        InternetAddress from = new InternetAddress(sender, true);
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(written));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    /** A message whose id is ours and not the library's. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(String id) {
            super(NO_SERVER);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
