package dev.jobtracker.platform.mail;

import dev.jobtracker.platform.files.OwnerOnly;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Properties;

/** Writes mails to files that any mail program opens, for who has no mail server. */
final class OutboxMailer implements Mailer {

    private final Path directory;

    OutboxMailer(Path directory) {
        this.directory = directory;
    }

    @Override
    public void send(String id, MimeMessage message) throws MessagingException {
        try {
            OwnerOnly.createDirectories(directory);
            Path unfinished = directory.resolve("." + id);
            Files.deleteIfExists(unfinished);
            OwnerOnly.createFile(unfinished);
            try (OutputStream file = Files.newOutputStream(unfinished)) {
                message.writeTo(file);
            }
            Files.move(unfinished, directory.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new MessagingException("cannot write to the outbox", failure);
        }
    }

    @Override
    public void forget(String receiver, String id) throws MessagingException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> mails = Files.newDirectoryStream(directory, "*.eml")) {
            for (Path mail : mails) {
                if (mail.getFileName().toString().compareTo(id) < 0 && isTo(mail, receiver)) {
                    Files.deleteIfExists(mail);
                }
            }
        } catch (IOException failure) {
            throw new MessagingException("cannot read the outbox", failure);
        }
    }

    private static boolean isTo(Path mail, String receiver) throws IOException, MessagingException {
        try (InputStream file = Files.newInputStream(mail)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), file);
            Address[] receivers = message.getAllRecipients();
            return receivers != null
                    && Arrays.stream(receivers)
                            .anyMatch(one -> one instanceof InternetAddress address
                                    && receiver.equalsIgnoreCase(address.getAddress()));
        }
    }
}
