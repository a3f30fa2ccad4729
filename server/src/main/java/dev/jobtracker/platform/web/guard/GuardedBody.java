package dev.jobtracker.platform.web.guard;

import dev.jobtracker.platform.web.RefusedBodyException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** A body that ends with a refusal when it grows too large, or comes so slowly that it only holds a connection. */
final class GuardedBody extends ServletInputStream {

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private final ServletInputStream body;
    private final long limit;
    private final long begin = System.nanoTime();
    private long count;

    GuardedBody(ServletInputStream body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        check(next == -1 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = body.read(bytes, offset, length);
        check(Math.max(0, read));
        return read;
    }

    private void check(int read) throws IOException {
        count += read;
        if (count > limit) {
            throw RefusedBodyException.tooLarge();
        }
        if (System.nanoTime() - begin > PATIENCE) {
            throw RefusedBodyException.tooSlow();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
