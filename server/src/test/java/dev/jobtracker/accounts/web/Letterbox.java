package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Mails that have left the server. */
public interface Letterbox {

    /** All that arrived so far, for anybody. */
    List<MimeMessage> all();

    Pattern TOKEN = Pattern.compile("[?&]token=([A-Za-z0-9_-]{43})\\s");

    /** The mails with this subject that this person has got, as soon as there is one. */
    default List<MimeMessage> await(String receiver, String subject) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> find(receiver, subject), found -> !found.isEmpty());
    }

    default List<MimeMessage> find(String receiver, String subject) {
        return all().stream()
                .filter(mail -> isTo(mail, receiver) && isAbout(mail, subject))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String receiver) {
        try {
            return mail.getAllRecipients()[0].toString().equals(receiver);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isAbout(MimeMessage mail, String subject) {
        try {
            return mail.getSubject().equals(subject);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The token in the link of the last such mail. */
    default String awaitToken(String receiver, String subject) {
        return token(await(receiver, subject).getLast());
    }

    static String token(MimeMessage mail) {
        Matcher link = TOKEN.matcher(part(mail, 0));
        assertThat(link.find()).as("a link in the mail").isTrue();
        return link.group(1);
    }

    /** The text (0) or the HTML (1). */
    static String part(MimeMessage mail, int index) {
        try {
            BodyPart part = ((Multipart) mail.getContent()).getBodyPart(index);
            return part.getContent().toString();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
