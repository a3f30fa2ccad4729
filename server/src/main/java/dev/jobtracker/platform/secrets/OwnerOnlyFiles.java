package dev.jobtracker.platform.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A directory whose files nobody but their owner may read. A file is there whole or not at all, also after a power cut;
 * where the file system knows no POSIX rights, it has the directory's.
 */
final class OwnerOnlyFiles {

    private static final Set<PosixFilePermission> DIRECTORY_RIGHTS = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE_RIGHTS = PosixFilePermissions.fromString("rw-------");

    private final Path directory;

    OwnerOnlyFiles(Path directory) {
        this.directory = directory;
    }

    /** The directory, made or closed to others if need be. */
    Path directory() {
        try {
            Files.createDirectories(directory);
            if (knowsRights() && !Files.getPosixFilePermissions(directory).equals(DIRECTORY_RIGHTS)) {
                Files.setPosixFilePermissions(directory, DIRECTORY_RIGHTS);
            }
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot make the directory " + directory, failure);
        }
    }

    void write(String name, String content) {
        try {
            Path unfinished = Files.createTempFile(directory(), ".", ".new", rights());
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

    /** Makes the new name as durable as the content; Windows cannot open a directory and needs no such thing. */
    private void flushDirectory() throws IOException {
        if (knowsRights()) {
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

    private FileAttribute<?>[] rights() {
        return knowsRights()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE_RIGHTS)}
                : new FileAttribute<?>[0];
    }

    private boolean knowsRights() {
        return Files.getFileAttributeView(directory, PosixFileAttributeView.class) != null;
    }
}
