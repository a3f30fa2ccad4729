package dev.jobtracker.platform.http;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/**
 * A body that ends in a failure as soon as it grows past what was allowed, its connection breaks, or its server is
 * silent or hardly says anything: a byte now and then must not hold a reader for ever.
 */
final class MeasuredBody extends InputStream {

    private static final long LEAST_IN_A_PERIOD = 1_024;

    private final InputStream source;
    private final DataSize largest;
    private final Deadline patience;
    private long taken;
    private long waited;
    private long takenInPeriod;

    /** @param patience how long the server may be silent, and the period in which it must say something to the point */
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
        long start = System.nanoTime();
        try {
            int count = source.read(target, offset, length);
            waited += System.nanoTime() - start;
            taken += Math.max(0, count);
            takenInPeriod += Math.max(0, count);
            check(count < 0);
            return count;
        } catch (IOException failure) {
            throw Failures.of(failure, patience);
        }
    }

    /** Only time spent waiting for the server counts, not the reader's own. */
    private void check(boolean ended) {
        if (taken > largest.toBytes()) {
            throw new HttpFailedException(new HttpFailure.TooLarge(largest));
        }
        if (!ended && waited > patience.given().toNanos()) {
            if (takenInPeriod < LEAST_IN_A_PERIOD) {
                throw patience.missed();
            }
            waited = 0;
            takenInPeriod = 0;
        }
    }
}
