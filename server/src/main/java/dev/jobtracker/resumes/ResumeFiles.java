package dev.jobtracker.resumes;

import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.platform.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files as they were uploaded, each under a name of ours. */
final class ResumeFiles {

    private final DataDirectory data;

    ResumeFiles(DataDirectory data) {
        this.data = data;
    }

    /** Keeps the bytes; they are on the disk when this returns. */
    void write(String name, byte[] file) {
        try {
            Path path = path(name);
            OwnerOnly.createDirectories(directory());
            OwnerOnly.createFile(path);
            Files.write(path, file, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes what no row names and is not just being written. */
    void deleteOthersThan(Set<String> named, Instant before) {
        if (!Files.isDirectory(directory())) {
            return;
        }
        try (Stream<Path> files = Files.list(directory())) {
            List<Path> old = files.filter(
                            file -> !named.contains(file.getFileName().toString()))
                    .toList();
            for (Path file : old) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path path(String name) {
        return directory().resolve(name);
    }

    private Path directory() {
        return data.file("resumes");
    }
}
