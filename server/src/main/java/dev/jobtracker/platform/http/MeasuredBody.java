package dev.jobtracker.platform.http;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** A body that ends in a failure as soon as it grows past what was allowed, or its connection breaks. */
final class MeasuredBody extends InputStream {

    private final InputStream source;
    private final DataSize largest;
    private final Deadline patience;
    private long taken;

    MeasuredBody(InputStream source, DataSize largest, Deadline patience) {
        this.source = source;
        this.largest = largest;
        this.patience = patience;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            int count = source.read(target, offset, length);
            taken += Math.max(0, count);
            if (taken > largest.toBytes()) {
                throw new HttpFailedException(new HttpFailure.TooLarge(largest));
            }
            return count;
        } catch (IOException failure) {
            throw Failures.of(failure, patience);
        }
    }
}
