package dev.jobtracker.resumes.reading;

import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.skills.MoreSkills;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Has files read by processes that are kept warm: two at most, so that a file which takes its whole time holds nobody
 * else up. Safe to share between threads.
 */
public final class ResumeReader implements AutoCloseable {

    /** What a process that reads is started with. */
    public static final String ARGUMENT = "read-resumes";

    private static final int MOST_AT_ONCE = 2;

    private final Duration limit;
    private final Duration patience;
    private final Path skills;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Child> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * A reader without a process yet.
     *
     * @param limit for reading one file
     * @param patience how long a file waits for a process to be free
     */
    public ResumeReader(Duration limit, Duration patience) {
        this(limit, patience, Path.of(MoreSkills.DIRECTORY, "none"));
    }

    /**
     * The same with lists of skills on top of ours.
     *
     * @param skills where they lie; there need be none
     */
    public ResumeReader(Duration limit, Duration patience, Path skills) {
        this.limit = limit;
        this.patience = patience;
        this.skills = skills.toAbsolutePath();
    }

    /**
     * Reads a file.
     *
     * @throws ReaderBusyException when every process was busy for too long
     */
    public Reading read(byte[] file) throws ReaderBusyException {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ReaderBusyException();
            }
            try {
                return readWith(take(), file);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReaderBusyException();
        }
    }

    private Reading readWith(Child child, byte[] file) throws InterruptedException {
        Reading reading = child.read(file, limit);
        putBack(child);
        return reading;
    }

    /** Has a process ready, for a person who is about to send a file. Returns at once. */
    public void warmUp() {
        Thread.ofVirtual().name("resume-reader-start").start(() -> {
            if (places.tryAcquire()) {
                try {
                    putBack(take());
                } finally {
                    places.release();
                }
            }
        });
    }

    private Child take() {
        Child waiting = poll();
        if (waiting != null) {
            return waiting;
        }
        try {
            return Child.start(skills);
        } catch (IOException failure) {
            throw new UncheckedIOException("the process that reads résumés cannot be started", failure);
        }
    }

    private @Nullable Child poll() {
        lock.lock();
        try {
            Child waiting = idle.poll();
            while (waiting != null && !waiting.isAlive()) {
                waiting = idle.poll();
            }
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    /** One is kept; a second was only needed for the moment. */
    private void putBack(Child child) {
        lock.lock();
        try {
            if (!closed && child.isAlive() && idle.isEmpty()) {
                idle.push(child);
                return;
            }
        } finally {
            lock.unlock();
        }
        child.close();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            idle.forEach(Child::close);
            idle.clear();
        } finally {
            lock.unlock();
        }
    }

    /** What is told of a reading that refused the file. */
    public static Refusal refusal(String name) {
        for (Refusal refusal : Refusal.values()) {
            if (refusal.name().equals(name)) {
                return refusal;
            }
        }
        return Refusal.UNREADABLE;
    }
}
