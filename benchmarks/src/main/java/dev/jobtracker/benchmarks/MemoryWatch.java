package dev.jobtracker.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Remembers the most memory that a process held, looking ten times a second. */
final class MemoryWatch {

    private final Path status;
    private final Thread thread;
    private volatile long most;

    private MemoryWatch(long pid) {
        this.status = Path.of("/proc/" + pid + "/status");
        this.thread = Thread.ofVirtual().unstarted(this::watch);
    }

    static MemoryWatch of(long pid) {
        MemoryWatch watch = new MemoryWatch(pid);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (Files.exists(status)) {
                Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .forEach(bytes -> most = Math.max(most, bytes));
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (IOException | InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    long most() {
        return most;
    }

    void stop() {
        thread.interrupt();
    }
}
