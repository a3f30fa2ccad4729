package dev.jobtracker.resumes;

import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.resumes.document.Refusal;
import dev.jobtracker.resumes.reading.ReaderBusyException;
import dev.jobtracker.resumes.reading.Reading;
import dev.jobtracker.resumes.reading.ResumeReader;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** Has uploads read, one at a time for each person, and says in a code why one cannot be. */
final class ResumeReading {

    private static final int STRIPES = 64;
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final ResumeReader reader;
    private final Duration patience;
    private final Semaphore[] turns =
            Stream.generate(() -> new Semaphore(1, true)).limit(STRIPES).toArray(Semaphore[]::new);

    ResumeReading(ResumeReader reader, Duration patience) {
        this.reader = reader;
        this.patience = patience;
    }

    /** What a file says, and what it is. */
    record Result(String mediaType, ResumeContent content) {}

    void expectFile() {
        reader.warmUp();
    }

    Result read(UUID accountId, byte[] file) {
        if (file.length == 0) {
            throw problem(Refusal.NO_TEXT);
        }
        Semaphore turn = turns[Math.floorMod(accountId.hashCode(), STRIPES)];
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return result(reader.read(file));
            } finally {
                turn.release();
            }
        } catch (ReaderBusyException busy) {
            throw busy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Result result(Reading reading) {
        if (reading.refusal() != null) {
            throw problem(ResumeReader.refusal(reading.refusal()));
        }
        if (reading.content() == null || reading.mediaType() == null) {
            throw problem(Refusal.UNREADABLE);
        }
        return new Result(reading.mediaType(), reading.content());
    }

    private static ProblemException problem(Refusal refusal) {
        return switch (refusal) {
            case UNSUPPORTED, MACROS ->
                new ProblemException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported_resume_type", refusal.sentence());
            case ENCRYPTED ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "resume_encrypted", refusal.sentence());
            case NO_TEXT ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "resume_has_no_text", refusal.sentence());
            case UNREADABLE, TOO_MANY_PAGES, EXPANDS, TOO_MUCH_MEMORY, TOO_SLOW ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "resume_unreadable", refusal.sentence());
        };
    }

    private static ProblemException busy() {
        return ProblemException.unavailable(
                "resume_reader_busy", "Too many résumés are being read at this moment.", RETRY);
    }
}
