package dev.jobtracker.benchmarks;

import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.Latency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All sources that are asked live, in a simulator of their own, and as slow as real ones. */
final class LiveSources implements AutoCloseable {

    /** By the names of our settings what the simulator calls them. */
    private static final Map<String, String> SERVERS = Map.of(
            "JOBTECH", "jobtech",
            "LINKEDIN", "linkedin-jobs",
            "JSEARCH", "jsearch",
            "GOOGLE", "serpapi",
            "INDEED", "indeed",
            "ADZUNA", "adzuna",
            "HIMALAYAS", "himalayas");

    private static final List<String> FEEDS = List.of("JOBSTREAM", "ARBEITNOW", "REMOTIVE", "THEMUSE", "HACKERNEWS");

    private final Simulator simulator = Simulator.start(SimulatorOptions.invented());

    /** Each answers 200 to 400 ms late. */
    static LiveSources slow() {
        LiveSources sources = new LiveSources();
        sources.slowAll();
        return sources;
    }

    private void slowAll() {
        for (String server : SERVERS.values()) {
            simulator.faults().order(FaultOrder.always(server, new Latency(200, 200)));
        }
    }

    /** How a server asks them, with feeds off and no limit that a benchmark would meet. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        SERVERS.forEach((name, server) -> {
            settings.put("JOBTRACKER_SOURCES_" + name + "_ENABLED", "true");
            settings.put("JOBTRACKER_SOURCES_" + name + "_BASE_URL", simulator.url(server));
            if (!name.equals("HIMALAYAS") && !name.equals("JOBTECH")) {
                settings.put("JOBTRACKER_SOURCES_" + name + "_API_KEY", "demo");
            }
        });
        settings.put("JOBTRACKER_SOURCES_ADZUNA_APP_ID", "demo");
        FEEDS.forEach(feed -> settings.put("JOBTRACKER_SOURCES_" + feed + "_ENABLED", "false"));
        settings.put("JOBTRACKER_LIMITS_EXTERNAL_PER_HOUR", "100000000");
        return settings;
    }

    /** Has one of them fail until {@link #mend}. */
    void failOne() {
        simulator.faults().order(FaultOrder.always("indeed", new ErrorStatus(500, null)));
    }

    /** All answer again, late as ever. */
    void mend() {
        simulator.faults().withdrawAll();
        slowAll();
    }

    /** From now on all answer at once. */
    void hurry() {
        simulator.faults().withdrawAll();
    }

    /** When the latest reply of any of them had gone out to its last byte, as {@link System#nanoTime} counts. */
    long answeredAt() {
        return simulator.requests().answeredAt();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
