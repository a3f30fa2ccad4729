package dev.jobtracker.platform.backup;

import dev.jobtracker.platform.database.DatabaseKind;
import dev.jobtracker.platform.files.DataDirectory;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Says that a process has the data directory for itself: a server on SQLite, or a restore. Instances that share a
 * PostgreSQL may share a directory too, and take no lock. The lock ends with the process, however it ends.
 */
final class ServerLock implements AutoCloseable {

    private final @Nullable FileChannel channel;

    private ServerLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws DirectoryInUseException when another process has it
     */
    static ServerLock take(DataDirectory directory, DatabaseKind kind) throws IOException {
        if (kind != DatabaseKind.SQLITE) {
            return new ServerLock(null);
        }
        FileChannel channel = FileChannel.open(
                directory.directory(".").resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new DirectoryInUseException(directory.path());
        }
        return new ServerLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
