package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Body;
import dev.jobtracker.simulator.wire.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Only the beginning of the body, but the response ends as if it were complete.
 *
 * @param afterBytes how much is sent; null means half of it, or 64 KB where the size is not known
 */
public record Truncated(@Nullable Long afterBytes) implements Fault {

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        Reply whole = honest.get();
        long allowed = Beginning.length(afterBytes, whole.body().length());
        return new Reply(whole.status(), whole.headers(), new Body() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                if (allowed == 0) {
                    return;
                }
                Beginning beginning = new Beginning(out, allowed);
                try {
                    whole.body().writeTo(beginning);
                } catch (Beginning.Reached enough) {
                    out.flush();
                }
            }
        });
    }
}
