package dev.jobtracker.simulator.jobstream;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.jobtech.InvalidArguments;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.World;
import java.util.Comparator;
import java.util.List;

/** JobStream: {@code /v2/snapshot}, {@code /v2/stream}, and the deprecated {@code /snapshot}, {@code /stream}. */
public final class JobStream implements Upstream {

    private static final Comparator<Advert> OLDEST_CHANGE_FIRST = Comparator.comparing(
                    (Advert advert) -> advert.schedule().changedAt())
            .thenComparing(Advert::id);

    private final World world;

    /** Streams this world. */
    public JobStream(World world) {
        this.world = world;
    }

    @Override
    public String name() {
        return "jobstream";
    }

    @Override
    public Reply answer(Request request) {
        try {
            return switch (request.path()) {
                case "/v2/snapshot", "/snapshot" -> snapshot(request);
                case "/v2/stream" -> stream(request, "updated-after", "updated-before");
                case "/stream" -> stream(request, "date", "updated-before-date");
                default -> Reply.message(404, "Not Found");
            };
        } catch (InvalidArguments invalid) {
            return invalid.reply();
        }
    }

    private Reply snapshot(Request request) {
        List<Advert> adverts =
                world.open().stream().sorted(Comparator.comparing(Advert::id)).toList();
        return AdvertStream.reply(adverts, request.header("Accept", ""));
    }

    private Reply stream(Request request, String afterName, String beforeName) {
        Window window = Window.read(request.parameters(), afterName, beforeName, world.now());
        List<Advert> changed =
                world.all().stream().filter(window).sorted(OLDEST_CHANGE_FIRST).toList();
        return AdvertStream.reply(changed, request.header("Accept", ""));
    }
}
