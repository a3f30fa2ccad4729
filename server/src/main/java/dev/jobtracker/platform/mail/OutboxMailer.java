package dev.jobtracker.platform.mail;

import dev.jobtracker.platform.files.OwnerOnly;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
}
