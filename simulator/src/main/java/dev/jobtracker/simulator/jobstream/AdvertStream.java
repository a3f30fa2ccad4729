package dev.jobtracker.simulator.jobstream;

import dev.jobtracker.simulator.wire.Body;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.world.Advert;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Advertisements one after another, as one array or as lines, never all in memory at once. */
record AdvertStream(List<Advert> adverts, boolean lines) implements Body {

    private static final int BUFFER = 64 * 1024;

    static Reply reply(List<Advert> adverts, String accept) {
        boolean lines = accept.contains("application/jsonl") || accept.contains("application/x-ndjson");
        return Reply.stream(lines ? "application/jsonl" : "application/json", new AdvertStream(adverts, lines));
    }

    @Override
    public void writeTo(OutputStream target) throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(target, BUFFER);
        if (!lines) {
            out.write('[');
        }
        boolean first = true;
        for (Advert advert : adverts) {
            if (!first) {
                out.write(lines ? '\n' : ',');
            }
            first = false;
            if (advert.schedule().removedAt() == null) {
                advert.document().writeTo(out);
            } else {
                out.write(Json.bytes(Removal.of(advert)));
            }
        }
        out.write(lines ? '\n' : ']');
        out.flush();
    }
}
