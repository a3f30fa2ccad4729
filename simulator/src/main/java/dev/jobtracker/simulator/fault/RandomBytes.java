package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Reply;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Noise that calls itself JSON; the same noise every time.
 *
 * @param bytes how much, at most 10 MB; null means 4 KB
 */
public record RandomBytes(@Nullable Integer bytes) implements Fault {

    private static final int MOST = 10_000_000;
    private static final long SEED = 20_260_302;

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        byte[] noise = new byte[bytes == null ? 4_096 : Math.clamp(bytes, 1, MOST)];
        new Random(SEED).nextBytes(noise);
        return Reply.bytes(200, "application/json", noise);
    }
}
