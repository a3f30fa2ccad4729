package dev.jobtracker.simulator.openings;

import dev.jobtracker.simulator.world.Advert;
import dev.jobtracker.simulator.world.World;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The newest openings of the world, read once and again when it changes; shared by all boards. */
public final class Openings {

    private static final int MOST = 3_000;

    private final World world;
    private long version = -1;
    private List<Opening> openings = List.of();

    /** Reads this world. */
    public Openings(World world) {
        this.world = world;
    }

    /** Newest first, at most three thousand. */
    public synchronized List<Opening> all() {
        if (world.version() != version) {
            version = world.version();
            openings = world.open().stream()
                    .sorted(Comparator.comparing(
                                    (Advert advert) -> advert.schedule().published())
                            .reversed()
                            .thenComparing(Advert::id))
                    .limit(MOST)
                    .map(Opening::of)
                    .toList();
        }
        return openings;
    }

    /** The time in the world. */
    public Instant now() {
        return world.now();
    }
}
