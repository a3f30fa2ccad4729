package dev.jobtracker.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory that holds everything an installation owns: the database, uploaded files, keys, logs, mails.
 *
 * @param path absolute
 */
public record DataDirectory(Path path) {

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** A file directly below the data directory. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** A directory below the data directory, made if it is not there yet. */
    public Path directory(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot make the directory " + path.resolve(name), failure);
        }
    }
}
