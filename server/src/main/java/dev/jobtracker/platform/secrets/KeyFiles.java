package dev.jobtracker.platform.secrets;

import dev.jobtracker.platform.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** A directory of files for their owner only; a file is there whole or not at all, also after a power cut. */
final class KeyFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path directory;

    KeyFiles(Path directory) {
        this.directory = directory;
    }

    /** The directory, made if it is not there, and closed to others if somebody had opened it. */
    Path directory() {
        try {
            OwnerOnly.createDirectories(directory);
            if (POSIX) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot make the directory " + directory, failure);
        }
    }

    void write(String name, String content) {
        Path unfinished = directory().resolve("." + UUID.randomUUID());
        try {
            OwnerOnly.createFile(unfinished);
            try {
                writeThrough(unfinished, content);
                Files.move(unfinished, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            flushDirectory();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + directory.resolve(name), failure);
        }
    }

    private static void writeThrough(Path file, String content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Makes the new name as durable as the content; Windows opens no directories and needs no such thing. */
    private void flushDirectory() throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(directory.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot delete " + directory.resolve(name), failure);
        }
    }
}
