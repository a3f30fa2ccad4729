package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Well-formed JSON, arrays in arrays.
 *
 * @param depth how deep, at most a million; null means 100,000
 */
public record DeepNesting(@Nullable Integer depth) implements Fault {

    private static final int MOST = 1_000_000;

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        int deep = depth == null ? 100_000 : Math.clamp(depth, 1, MOST);
        String content = "[".repeat(deep) + "]".repeat(deep);
        return Reply.bytes(200, "application/json", content.getBytes(StandardCharsets.UTF_8));
    }
}
