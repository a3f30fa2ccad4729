package dev.jobtracker.platform.backup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps a server's lock until the server ends. */
record ServerLockHolder(@Nullable ServerLock lock) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
