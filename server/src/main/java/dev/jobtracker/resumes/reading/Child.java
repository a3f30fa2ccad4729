package dev.jobtracker.resumes.reading;

import dev.jobtracker.resumes.document.Refusal;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One process that reads, seen from the server. One file at a time; not safe to share between threads. */
final class Child implements AutoCloseable {

    /** The text of the largest résumé with all that is known of it. */
    private static final int LONGEST_ANSWER = 16 << 20;

    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;

    private Child(Process process) {
        this.process = process;
        this.out = new DataOutputStream(process.getOutputStream());
        this.in = new DataInputStream(process.getInputStream());
    }

    static Child start(Path skills) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(JavaCommand.forReading(skills)).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The server's settings and keys are none of its business.
        String path = builder.environment().get("PATH");
        builder.environment().clear();
        if (path != null) {
            builder.environment().put("PATH", path);
        }
        return new Child(builder.start());
    }

    /**
     * Has a file read. After anything but an ordinary answer the process is gone.
     *
     * @param limit from now to the answer
     */
    Reading read(byte[] file, Duration limit) throws InterruptedException {
        CompletableFuture<Reading> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("resume-reading").start(() -> exchange(file, answer));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            close();
            return refused(Refusal.TOO_SLOW);
        } catch (ExecutionException broken) {
            return refused(howItEnded());
        } catch (InterruptedException stopped) {
            close();
            throw stopped;
        }
    }

    private void exchange(byte[] file, CompletableFuture<Reading> answer) {
        try {
            Frames.write(out, file);
            answer.complete(JSON.readValue(Frames.read(in, LONGEST_ANSWER), Reading.class));
        } catch (IOException | JacksonException broken) {
            answer.completeExceptionally(broken);
        }
    }

    private Refusal howItEnded() throws InterruptedException {
        boolean ended = process.waitFor(1, TimeUnit.SECONDS);
        Refusal refusal = ended && process.exitValue() == ReadingProcess.EXIT_OUT_OF_MEMORY
                ? Refusal.TOO_MUCH_MEMORY
                : Refusal.UNREADABLE;
        close();
        return refusal;
    }

    private static Reading refused(Refusal refusal) {
        return new Reading(refusal.name(), null, null);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process and what it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
