package dev.jobtracker.sources.jobtech;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a stream that slides forward over it. What lies before {@link #keepFrom} is forgotten as it moves; what
 * lies after can be looked at again. Unpacks gzip by itself. For one thread.
 */
final class ByteWindow {

    private static final int STEP = 1 << 16;

    private final InputStream stream;
    private byte[] bytes = new byte[2 * STEP];
    private int filled;
    private long forgotten;
    private @Nullable String broken;

    private ByteWindow(InputStream stream) {
        this.stream = stream;
    }

    static ByteWindow on(InputStream stream) throws IOException {
        PushbackInputStream start = new PushbackInputStream(stream, 2);
        byte[] mark = start.readNBytes(2);
        start.unread(mark);
        boolean packed = mark.length == 2 && mark[0] == 0x1f && mark[1] == (byte) 0x8b;
        return new ByteWindow(packed ? new GZIPInputStream(new Unhurried(start), STEP) : start);
    }

    /**
     * Always has something to come. Java's gzip takes a stream that has nothing at hand at the end of one packed part
     * for finished, which a slow connection may well look like, and would end it there without a word.
     */
    private static final class Unhurried extends FilterInputStream {

        Unhurried(InputStream stream) {
            super(stream);
        }

        @Override
        public int available() {
            return 1;
        }
    }

    /** Whether there is a byte at this place of the window, reading on where needed. */
    boolean has(int index) throws IOException {
        while (index >= filled) {
            if (filled == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int count = more();
            if (count < 0) {
                return false;
            }
            filled += count;
        }
        return true;
    }

    private int more() throws IOException {
        if (broken != null) {
            return -1;
        }
        try {
            return stream.read(bytes, filled, bytes.length - filled);
        } catch (ZipException damaged) {
            broken = "it is damaged where it is packed";
        } catch (EOFException tooEarly) {
            broken = "it breaks off where it is packed";
        }
        return -1;
    }

    /**
     * Where a byte is next, reading on where needed: at the place given or after it. The end of the stream where it is
     * not there, and the limit where it is not before that.
     */
    int indexOf(byte wanted, int from, int limit) throws IOException {
        int index = from;
        while (index < limit && has(index)) {
            int end = Math.min(filled, limit);
            while (index < end && bytes[index] != wanted) {
                index++;
            }
            if (index < end) {
                return index;
            }
        }
        return index;
    }

    byte at(int index) {
        return bytes[index];
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many bytes of the stream the window holds. */
    int filled() {
        return filled;
    }

    /** Forgets what lies before this place, which becomes place 0. */
    void keepFrom(int index) {
        System.arraycopy(bytes, index, bytes, 0, filled - index);
        filled -= index;
        forgotten += index;
    }

    /** Where a place of the window is in the stream, from 0, after unpacking. */
    long offset(int index) {
        return forgotten + index;
    }

    /** Why the stream could not be unpacked to its end; null when it could. */
    @Nullable
    String broken() {
        return broken;
    }
}
