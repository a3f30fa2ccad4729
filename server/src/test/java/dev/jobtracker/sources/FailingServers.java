package dev.jobtracker.sources;

import dev.jobtracker.platform.http.Relay;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.CutMidBody;
import dev.jobtracker.simulator.fault.DeepNesting;
import dev.jobtracker.simulator.fault.EmptyList;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.Fault;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.HtmlPage;
import dev.jobtracker.simulator.fault.HugeBody;
import dev.jobtracker.simulator.fault.SlowDrip;
import dev.jobtracker.simulator.fault.WrongTypes;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The servers of several sources, each behind a door of its own, and able to fail in every way. */
public final class FailingServers implements AutoCloseable {

    private final Simulator simulator = Simulator.start(SimulatorOptions.invented());
    private final Map<String, String> servers;
    private final Map<String, Relay> doors = new TreeMap<>();
    private final Set<String> shut = new TreeSet<>();

    /** @param servers by the names of our settings what the simulator calls them */
    public FailingServers(Map<String, String> servers) {
        this.servers = Map.copyOf(servers);
        servers.forEach((name, server) -> doors.put(name, Relay.to(simulator.url(server))));
    }

    /** Turns their sources on. */
    public void settings(DynamicPropertyRegistry registry) {
        doors.forEach((name, door) -> {
            registry.add("jobtracker.sources." + name + ".enabled", () -> "true");
            registry.add("jobtracker.sources." + name + ".base-url", door::url);
        });
    }

    /** Has a server fail until all are mended. */
    public void fail(String name, WayToFail way) throws IOException {
        if (way == WayToFail.REFUSES_CONNECTIONS) {
            door(name).shut();
            shut.add(name);
        } else {
            simulator.faults().order(FaultOrder.always(Objects.requireNonNull(servers.get(name)), fault(way)));
        }
    }

    private static Fault fault(WayToFail way) {
        return switch (way) {
            case REFUSES_CONNECTIONS -> throw new IllegalArgumentException("a door does that");
            case DRIPS_PAST_THE_DEADLINE -> new SlowDrip(1, 100);
            case CUTS_THE_BODY -> new CutMidBody(null);
            case FAILS -> new ErrorStatus(500, null);
            case ANSWERS_A_WEB_PAGE -> new HtmlPage();
            case SENDS_50_MB -> new HugeBody(50_000_000L);
            case NESTS_DEEPLY -> new DeepNesting(null);
            case HAS_WRONG_TYPES_EVERYWHERE -> new WrongTypes();
            case HAS_NOTHING -> new EmptyList();
            case HAS_HAD_ENOUGH -> new ErrorStatus(429, null);
            case HAS_HAD_ENOUGH_FOR_3_S -> new ErrorStatus(429, "3");
        };
    }

    /** All are as they were at the beginning, and answer. */
    public void mend() throws IOException {
        simulator.reset();
        for (String name : shut) {
            door(name).open();
        }
        shut.clear();
    }

    private Relay door(String name) {
        return Objects.requireNonNull(doors.get(name));
    }

    @Override
    public void close() {
        doors.values().forEach(Relay::close);
        simulator.close();
    }
}
