package dev.jobtracker.simulator;

import dev.jobtracker.simulator.jobstream.JobStream;
import dev.jobtracker.simulator.jobtech.JobSearch;
import dev.jobtracker.simulator.linkedin.LinkedIn;
import dev.jobtracker.simulator.world.World;
import java.util.List;

/** The list of everything that is simulated: a new upstream is added here and nowhere else. */
final class Upstreams {

    private Upstreams() {}

    static List<Upstream> over(World world) {
        return List.of(new JobSearch(world), new JobStream(world), new LinkedIn(world));
    }
}
