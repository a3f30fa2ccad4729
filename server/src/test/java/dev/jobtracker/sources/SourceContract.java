package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.platform.http.HttpLeaks;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.CutBeforeHeaders;
import dev.jobtracker.simulator.fault.CutMidBody;
import dev.jobtracker.simulator.fault.DeepNesting;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.Fault;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.HtmlPage;
import dev.jobtracker.simulator.fault.HugeBody;
import dev.jobtracker.simulator.fault.Latency;
import dev.jobtracker.simulator.fault.RandomBytes;
import dev.jobtracker.simulator.fault.SlowDrip;
import dev.jobtracker.simulator.fault.Truncated;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every source must do when its server misbehaves, over real HTTP, whichever way it is asked.
 *
 * @param <S> the kind of source
 */
public abstract class SourceContract<S extends JobSource> {

    protected static final Duration WITHIN = Duration.ofMillis(1_500);

    /** The environment alone counts. */
    protected static final OwnerSettings NO_OWNER =
            upstream -> new UpstreamAccess(upstream.enabled(), upstream.apiKey(), true);

    private static @Nullable Simulator simulator;
    private OutboundHttp http = client();
    private @Nullable S source;

    /** The name under which the simulator knows the server. */
    protected abstract String simulated();

    /** The source, asking at this address with {@link #WITHIN} for each call. */
    protected abstract S source(URI base, OutboundHttp http);

    /** Asks a source for anything. */
    protected abstract void ask(S source);

    @BeforeAll
    static void start() {
        simulator = Simulator.start(SimulatorOptions.invented());
    }

    @AfterAll
    static void stop() {
        simulator().close();
    }

    protected static Simulator simulator() {
        if (simulator == null) {
            throw new IllegalStateException("not started");
        }
        return simulator;
    }

    @BeforeEach
    void connect() {
        simulator().reset();
        http = client();
        source = source(URI.create(simulator().url(simulated())), http);
    }

    private static OutboundHttp client() {
        return new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry());
    }

    @AfterEach
    void leavesNothingBehind() {
        assertThat(HttpLeaks.connectionsInUse(http)).isZero();
        await().atMost(Duration.ofSeconds(5)).until(() -> HttpLeaks.threadsAtWork() == 0);
        http.close();
    }

    protected S source() {
        if (source == null) {
            throw new IllegalStateException("not connected");
        }
        return source;
    }

    protected OutboundHttp http() {
        return http;
    }

    @Test
    void tellsARefusedConnection() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        S nowhere = source(URI.create("http://127.0.0.1:" + port), http);
        assertThat(catchThrowableOfType(SourceFailedException.class, () -> ask(nowhere))
                        .failure())
                .isInstanceOf(SourceFailure.Unreachable.class);
    }

    @Test
    void endsASlowDripAndALateAnswerInTime() {
        for (Fault fault : new Fault[] {new SlowDrip(1, 100), new Latency(20_000, 0)}) {
            long start = System.nanoTime();
            assertThat(failure(fault)).isEqualTo(new SourceFailure.TimedOut(WITHIN));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(WITHIN.plusMillis(800));
        }
    }

    @Test
    void tellsConnectionsThatBreak() {
        assertThat(failure(new CutBeforeHeaders())).isInstanceOf(SourceFailure.Unreachable.class);
        assertThat(failure(new CutMidBody(null))).isInstanceOf(SourceFailure.Unreachable.class);
    }

    @Test
    void tellsAnswersThatCannotBeRead() {
        for (Fault fault : new Fault[] {
            new Truncated(null), new HtmlPage(), new RandomBytes(null), new DeepNesting(null), new HugeBody(null)
        }) {
            assertThat(failure(fault)).as(fault.toString()).isInstanceOf(SourceFailure.Unreadable.class);
        }
    }

    @Test
    void tellsRefusals() {
        assertThat(failure(new ErrorStatus(500, null))).isEqualTo(new SourceFailure.Broken(500));
        assertThat(failure(new ErrorStatus(503, null))).isEqualTo(new SourceFailure.Broken(503));
        assertThat(failure(new ErrorStatus(403, null))).isInstanceOf(SourceFailure.Refused.class);
        assertThat(failure(new ErrorStatus(429, null))).isEqualTo(tooMany(null));
        assertThat(failure(new ErrorStatus(429, "77"))).isEqualTo(tooMany(Duration.ofSeconds(77)));
    }

    /** What status 429 means in the words that the server sends with it. */
    protected SourceFailure tooMany(@Nullable Duration retryAfter) {
        return new SourceFailure.RateLimited(retryAfter);
    }

    private SourceFailure failure(Fault fault) {
        spoil(fault);
        return catchThrowableOfType(SourceFailedException.class, () -> ask(source()))
                .failure();
    }

    /** From now on the server fails in this way alone. */
    protected void spoil(Fault fault) {
        simulator().faults().withdrawAll();
        simulator().faults().order(FaultOrder.always(simulated(), fault));
    }
}
