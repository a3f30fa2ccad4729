package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Well-formed JSON that holds one endless text; it is never held in memory here.
 *
 * @param bytes the size, at most 1 GB; null means 50 MB
 */
public record HugeBody(@Nullable Long bytes) implements Fault {

    private static final long MOST = 1_000_000_000;
    private static final int PIECE = 64 * 1024;

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        long size = bytes == null ? 50_000_000 : Math.clamp(bytes, 1, MOST);
        return Reply.stream("application/json", out -> {
            byte[] piece = new byte[PIECE];
            Arrays.fill(piece, (byte) 'x');
            out.write("{\"padding\":\"".getBytes(StandardCharsets.UTF_8));
            for (long left = size; left > 0; left -= PIECE) {
                out.write(piece, 0, (int) Math.min(left, PIECE));
            }
            out.write("\"}".getBytes(StandardCharsets.UTF_8));
        });
    }
}
