package dev.jobtracker.simulator.fault;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Lets the first bytes through and then stops the writer. */
final class Beginning extends OutputStream {

    private static final long UNKNOWN_LENGTH = 64L * 1024;

    private final OutputStream out;
    private long left;

    Beginning(OutputStream out, long allowed) {
        this.out = out;
        this.left = allowed;
    }

    /** How much of a body is its beginning: as ordered, otherwise half; never all of it. */
    static long length(@Nullable Long ordered, long length) {
        if (length < 0) {
            return ordered == null ? UNKNOWN_LENGTH : Math.max(0, ordered);
        }
        long wanted = ordered == null ? length / 2 : ordered;
        return Math.clamp(wanted, 0, Math.max(0, length - 1));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int count) throws IOException {
        int fitting = (int) Math.min(left, count);
        out.write(content, from, fitting);
        left -= fitting;
        if (left == 0) {
            throw new Reached();
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** The beginning is complete. */
    static final class Reached extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
