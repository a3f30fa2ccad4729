package dev.jobtracker.simulator.wire;

import java.io.IOException;
import java.io.OutputStream;

/** What follows the headers of a reply; it can be written once or more. */
public interface Body {

    /** Writes everything; the caller closes the stream. */
    void writeTo(OutputStream out) throws IOException;

    /** The size in bytes, or -1 where it is not known before writing. */
    default long length() {
        return -1;
    }

    /** A body that is in memory already. */
    static Body of(byte[] content) {
        byte[] copy = content.clone();
        return new Body() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(copy);
            }

            @Override
            public long length() {
                return copy.length;
            }
        };
    }
}
