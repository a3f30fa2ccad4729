package dev.jobtracker.jobs.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read, to tell how far a file has come. */
final class CountedInput extends FilterInputStream {

    private volatile long position;

    CountedInput(InputStream content) {
        super(content);
    }

    long position() {
        return position;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? -1 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads the file, another only looks at the number
    private void count(int read) {
        if (read > 0) {
            position += read;
        }
    }
}
