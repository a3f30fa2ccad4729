package dev.jobtracker.simulator.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.fault.ConnectionCut;
import dev.jobtracker.simulator.fault.Fault;
import dev.jobtracker.simulator.fault.FaultBook;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** One port for all upstreams: the first path segment says which one is meant. */
public final class SimulatorServer implements AutoCloseable {

    static {
        // Without it each streamed reply waits 40 ms for a delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Map<String, Upstream> upstreams = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final FaultBook faults;
    private final RequestLog log;
    private final Clock clock;
    private final HttpServer server;

    /** Opens the port, which answers 404 until there are upstreams; port 0 takes a free one. */
    public SimulatorServer(InetSocketAddress address, FaultBook faults, RequestLog log, Clock clock)
            throws IOException {
        this.faults = faults;
        this.log = log;
        this.clock = clock;
        this.server = HttpServer.create(address, 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /** Begins to answer for these. */
    public void start(List<Upstream> served) {
        served.forEach(upstream -> upstreams.put(upstream.name(), upstream));
        server.start();
    }

    /** The port that was opened. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = HttpEdge.read(exchange);
        Upstream upstream = upstreams.get(request.upstream());
        if (upstream == null) {
            HttpEdge.send(exchange, Reply.message(404, "No upstream is called " + request.upstream()));
            return;
        }
        if (request.upstream().startsWith("_")) {
            HttpEdge.send(exchange, honest(upstream, request));
            return;
        }
        log.add(clock.instant(), request);
        HttpEdge.send(exchange, answer(upstream, request));
        log.answered();
    }

    private Reply answer(Upstream upstream, Request request) throws ConnectionCut {
        Supplier<Reply> reply = () -> honest(upstream, request);
        List<Fault> ordered = faults.take(upstream.name(), request.path());
        for (Fault fault : ordered.reversed()) {
            Supplier<Reply> better = reply;
            reply = () -> spoilt(fault, better, upstream);
        }
        try {
            return reply.get();
        } catch (UncheckedIOException wrapped) {
            if (wrapped.getCause() instanceof ConnectionCut cut) {
                throw cut;
            }
            throw wrapped;
        }
    }

    private static Reply spoilt(Fault fault, Supplier<Reply> honest, Upstream upstream) {
        try {
            return fault.spoil(honest, upstream);
        } catch (ConnectionCut cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static Reply honest(Upstream upstream, Request request) {
        try {
            return upstream.answer(request);
        } catch (RuntimeException broken) {
            System.getLogger("simulator").log(System.Logger.Level.ERROR, "cannot answer " + request.path(), broken);
            return Reply.message(500, "The simulator itself failed: " + broken);
        }
    }

    /** Closes the port, running requests included. */
    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
