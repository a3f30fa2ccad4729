package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Body;
import dev.jobtracker.simulator.wire.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The right answer, a few bytes at a time; after two minutes the connection is cut.
 *
 * @param bytes how many bytes at a time, at least 1
 * @param everyMillis the pause after each piece, at most ten seconds
 */
public record SlowDrip(int bytes, long everyMillis) implements Fault {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Bounds both numbers. */
    public SlowDrip {
        bytes = Math.max(1, bytes);
        everyMillis = Math.clamp(everyMillis, 1, 10_000);
    }

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        Reply whole = honest.get();
        return new Reply(whole.status(), whole.headers(), new Body() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                whole.body().writeTo(new Dripping(out, bytes, everyMillis));
            }

            @Override
            public long length() {
                return whole.body().length();
            }
        });
    }

    private static final class Dripping extends OutputStream {

        private final OutputStream out;
        private final int bytes;
        private final long everyMillis;
        private long waited;

        Dripping(OutputStream out, int bytes, long everyMillis) {
            this.out = out;
            this.bytes = bytes;
            this.everyMillis = everyMillis;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int count) throws IOException {
            for (int at = from; at < from + count; at += bytes) {
                out.write(content, at, Math.min(bytes, from + count - at));
                out.flush();
                waited += everyMillis;
                if (waited > LONGEST.toMillis()) {
                    throw new ConnectionCut();
                }
                Pause.lasting(Duration.ofMillis(everyMillis));
            }
        }
    }
}
