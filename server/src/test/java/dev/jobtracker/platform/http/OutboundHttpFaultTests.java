package dev.jobtracker.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What servers do to a client, over real sockets. */
class OutboundHttpFaultTests {

    private static final Duration SHORT = Duration.ofMillis(400);

    private final OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry());

    @AfterEach
    void leavesNoConnectionInUseAndNoThreadAtWork() {
        assertThat(http.connectionsInUse()).isZero();
        await().until(() -> HttpLeaks.threadsAtWork() == 0);
        http.close();
    }

    @Test
    void endsASlowDripAtTheDeadlineAndClosesItsConnection() throws Exception {
        try (RawServer server = RawServer.saying((request, out) -> drip(out))) {
            long start = System.nanoTime();
            assertThat(failure(call(server).within(SHORT))).isInstanceOf(HttpFailure.TimedOut.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, SHORT.multipliedBy(10));
            assertThat(server.cutOff().await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void endsASilenceBeforeTheFirstByteAtTheDeadline() throws Exception {
        try (RawServer server = RawServer.saying((request, out) -> LockSupport.parkNanos(5_000_000_000L))) {
            assertThat(failure(call(server).within(SHORT))).isEqualTo(new HttpFailure.TimedOut(SHORT));
        }
    }

    @Test
    void hasAThreadAtWorkWhileItAsks() throws Exception {
        try (RawServer server = RawServer.saying((request, out) -> drip(out))) {
            Thread asking = Thread.ofVirtual().start(() -> failure(call(server).within(Duration.ofMinutes(1))));
            await().until(() -> HttpLeaks.threadsAtWork() == 1);
            asking.interrupt();
            asking.join();
        }
    }

    @Test
    void tellsARefusedConnection() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        HttpCall call = HttpCall.get("test", URI.create("http://127.0.0.1:" + port + "/?key=secret"))
                .anywhere();
        HttpFailure failure = failure(call);
        assertThat(failure).isInstanceOf(HttpFailure.Unreachable.class);
        assertThat(failure.explanation()).doesNotContain("secret").doesNotContain("127");
    }

    @Test
    void tellsABodyThatWasCut() throws Exception {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"hits\":")) {
            assertThat(failure(call(server))).isInstanceOf(HttpFailure.Unreachable.class);
        }
        try (RawServer server =
                RawServer.saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"hit\r\n")) {
            assertThat(failure(call(server))).isInstanceOf(HttpFailure.Unreachable.class);
        }
    }

    @Test
    void tellsWhatIsNotHttp() throws Exception {
        try (RawServer server = RawServer.saying("\u0000\u0001 no\r\nprotocol\r\n\r\n")) {
            assertThat(failure(call(server))).isInstanceOfAny(HttpFailure.Garbled.class, HttpFailure.Unreachable.class);
        }
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nX: " + "y".repeat(40_000) + "\r\n\r\n")) {
            assertThat(failure(call(server))).isInstanceOf(HttpFailure.Garbled.class);
        }
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(10_000) + "\r\n")) {
            assertThat(failure(call(server))).isInstanceOf(HttpFailure.Garbled.class);
        }
        try (RawServer server =
                RawServer.saying("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot a zip")) {
            assertThat(failure(call(server))).isInstanceOf(HttpFailure.Garbled.class);
        }
    }

    @Test
    void takesNoMoreThanWasAllowed() throws Exception {
        DataSize largest = DataSize.ofMegabytes(1);
        try (RawServer server = RawServer.saying((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                out.write(new byte[1 << 20]);
            }
        })) {
            assertThat(failure(call(server).atMost(largest))).isEqualTo(new HttpFailure.TooLarge(largest));
            assertThat(server.cutOff().await(5, TimeUnit.SECONDS)).isTrue();
        }
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n")) {
            assertThat(failure(call(server).atMost(largest))).isEqualTo(new HttpFailure.TooLarge(largest));
        }
        byte[] bomb = packed(new byte[20 << 20]);
        try (RawServer server = RawServer.saying((request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n")
                    .getBytes(UTF_8));
            out.write(bomb);
        })) {
            assertThat(failure(call(server).atMost(largest))).isEqualTo(new HttpFailure.TooLarge(largest));
        }
    }

    @Test
    void stopsWhenWhoeverAskedIsStopped() throws Exception {
        try (RawServer server = RawServer.saying((request, out) -> drip(out))) {
            Thread asking = Thread.ofVirtual().start(() -> failure(call(server)));
            while (server.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            asking.interrupt();
            assertThat(asking.join(Duration.ofSeconds(5))).isTrue();
            assertThat(server.cutOff().await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void leavesAServerAloneThatAlwaysFails() throws Exception {
        try (RawServer server = RawServer.saying("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n")) {
            for (int call = 0; call < 10; call++) {
                assertThat(http.send(call(server)).status()).isEqualTo(500);
            }
            assertThat(failure(call(server))).isInstanceOf(HttpFailure.Resting.class);
            assertThat(server.requests()).hasSize(10);
            assertThat(failure(new HttpCall(
                            "test",
                            "GET",
                            call(server).address(),
                            Map.of(),
                            null,
                            SHORT,
                            SHORT,
                            DataSize.ofKilobytes(1),
                            Reach.PUBLIC,
                            Retry.USUAL)))
                    .isInstanceOf(HttpFailure.Forbidden.class);
        }
    }

    @Test
    void endsAStreamThatFallsSilent() throws Exception {
        try (RawServer server = RawServer.saying((request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n[{}".getBytes(UTF_8));
                    out.flush();
                    LockSupport.parkNanos(5_000_000_000L);
                });
                HttpStream stream = http.open(call(server), SHORT)) {
            assertThat(stream.body().readNBytes(3)).hasSize(3);
            HttpFailedException failure = catchThrowableOfType(
                    HttpFailedException.class, () -> stream.body().read());
            assertThat(failure.failure()).isEqualTo(new HttpFailure.TimedOut(SHORT));
        }
    }

    @Test
    void endsAStreamThatHardlySaysAnything() throws Exception {
        try (RawServer server = RawServer.saying((request, out) -> drip(out));
                HttpStream stream = http.open(call(server), SHORT)) {
            HttpFailedException failure = catchThrowableOfType(
                    HttpFailedException.class, () -> stream.body().readAllBytes());
            assertThat(failure.failure()).isEqualTo(new HttpFailure.TimedOut(SHORT));
        }
    }

    private static void drip(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(UTF_8));
        for (int second = 0; second < 100; second++) {
            out.write('x');
            out.flush();
            LockSupport.parkNanos(50_000_000L);
        }
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private static HttpCall call(RawServer server) {
        return HttpCall.get("test", server.address("/")).anywhere().within(Duration.ofSeconds(5));
    }

    private HttpFailure failure(HttpCall call) {
        return catchThrowableOfType(HttpFailedException.class, () -> http.send(call))
                .failure();
    }
}
