package dev.jobtracker.simulator;

import dev.jobtracker.simulator.fault.FaultBook;
import dev.jobtracker.simulator.invented.InventedWorld;
import dev.jobtracker.simulator.server.Control;
import dev.jobtracker.simulator.server.RequestLog;
import dev.jobtracker.simulator.server.SimulatorServer;
import dev.jobtracker.simulator.world.AdvertFolder;
import dev.jobtracker.simulator.world.Reopened;
import dev.jobtracker.simulator.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All upstreams on one port, in this process; safe for use by many threads. */
public final class Simulator implements AutoCloseable {

    private final FaultBook faults = new FaultBook();
    private final RequestLog requests = new RequestLog();
    private final List<String> complaints = new ArrayList<>();
    private final String host;
    private final SimulatorServer server;
    private final World world;
    private final List<Upstream> upstreams;
    private final Control control;

    private Simulator(SimulatorOptions options) throws IOException {
        InetSocketAddress address = new InetSocketAddress(options.host(), options.port());
        this.host = options.host().equals("0.0.0.0") ? "127.0.0.1" : options.host();
        this.server = new SimulatorServer(address, faults, requests, options.clock());
        this.world = new World(options.clock());
        fill(options);
        this.upstreams = Upstreams.over(world);
        this.control = new Control(faults, requests, world, upstreams);
        server.start(Stream.concat(upstreams.stream(), Stream.of(control)).toList());
    }

    /** Starts answering; the address is known at once. */
    public static Simulator start(SimulatorOptions options) {
        try {
            return new Simulator(options);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void fill(SimulatorOptions options) throws IOException {
        Path data = options.data();
        Instant now = options.clock().instant();
        if (data == null) {
            new InventedWorld(now, baseUrl()).records().forEach(world::beginWith);
            return;
        }
        complaints.addAll(AdvertFolder.read(data, record -> {
            if (options.reopen()) {
                Reopened.move(record, now);
            }
            world.beginWith(record);
        }));
    }

    /** {@code http://127.0.0.1:port}, without a final slash. */
    public String baseUrl() {
        return "http://" + host + ":" + server.port();
    }

    /** Where one upstream answers, for instance {@code url("jobtech")}. */
    public String url(String upstream) {
        return baseUrl() + "/" + upstream;
    }

    /** The names of all upstreams. */
    public List<String> upstreams() {
        return upstreams.stream().map(Upstream::name).toList();
    }

    /** One upstream by its class, for switches that only it has. */
    public <T extends Upstream> T upstream(Class<T> type) {
        return upstreams.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not simulated: " + type));
    }

    /** Where faults are ordered. */
    public FaultBook faults() {
        return faults;
    }

    /** What was asked so far. */
    public RequestLog requests() {
        return requests;
    }

    /** The advertisements, and how to change them. */
    public World world() {
        return world;
    }

    /** What could not be read of the data folder, in words. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Back to the beginning: no faults, no requests, the world as it was loaded. */
    public void reset() {
        control.resetAll();
    }

    /** Stops, and cuts whatever is still being answered. */
    @Override
    public void close() {
        server.close();
    }
}
