package dev.jobtracker.accounts.web;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files that a server without a mail server writes. */
public record Outbox(Path directory) implements Letterbox {

    @Override
    public List<MimeMessage> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .flatMap(Outbox::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** None where the mail was taken away since its name was read. */
    private static Stream<MimeMessage> read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Stream.of(new MimeMessage(Session.getInstance(new Properties()), content));
        } catch (NoSuchFileException gone) {
            return Stream.empty();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
