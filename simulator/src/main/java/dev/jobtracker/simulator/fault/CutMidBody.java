package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Body;
import dev.jobtracker.simulator.wire.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Right headers, then only the beginning of the body, then the connection is closed: shorter than
 * {@code Content-Length} says, or chunked without the last chunk.
 *
 * @param afterBytes how much is sent; null means half of it, or 64 KB where the size is not known
 */
public record CutMidBody(@Nullable Long afterBytes) implements Fault {

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        Reply whole = honest.get();
        long length = whole.body().length();
        long allowed = Beginning.length(afterBytes, length);
        return new Reply(whole.status(), whole.headers(), new Body() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                Beginning beginning = new Beginning(out, allowed);
                try {
                    whole.body().writeTo(beginning);
                } catch (Beginning.Reached enough) {
                    out.flush();
                }
                throw new ConnectionCut();
            }

            @Override
            public long length() {
                return length;
            }
        });
    }
}
