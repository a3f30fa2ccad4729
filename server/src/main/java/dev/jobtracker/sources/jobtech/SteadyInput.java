package dev.jobtracker.sources.jobtech;

import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpFailure;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * An answer that comes steadily. Whoever drips a byte now and then is never silent and never done; here that counts as
 * silence, told as a {@link HttpFailedException}.
 */
final class SteadyInput extends FilterInputStream {

    /** What at least comes in the time that a server may be silent. */
    private static final int LEAST = 1_024;

    private final Clock clock;
    private final Duration silence;
    private Instant since;
    private long come;

    SteadyInput(InputStream input, Clock clock, Duration silence) {
        super(input);
        this.clock = clock;
        this.silence = silence;
        this.since = clock.instant();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        come += Math.max(0, read);
        Instant now = clock.instant();
        if (read < 0 || Duration.between(since, now).compareTo(silence) < 0) {
            return;
        }
        if (come < LEAST) {
            throw new HttpFailedException(new HttpFailure.TimedOut(silence));
        }
        since = now;
        come = 0;
    }
}
