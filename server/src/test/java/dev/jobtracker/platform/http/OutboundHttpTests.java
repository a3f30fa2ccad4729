package dev.jobtracker.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class OutboundHttpTests {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final OutboundHttp http = new OutboundHttp(Clock.systemUTC(), meters);

    @AfterEach
    void leavesNoConnectionInUse() {
        assertThat(http.connectionsInUse()).isZero();
        http.close();
    }

    @Test
    void saysWhoItIsAndReadsTheCharsetThatTheAnswerNames() throws Exception {
        try (RawServer server = RawServer.saying((request, out) -> out.write(
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=ISO-8859-1\r\nContent-Length: 3\r\n\r\nå ä"
                        .getBytes(ISO_8859_1)))) {
            HttpReply reply = http.send(call(server, "/search?q=%C3%A5"));

            assertThat(reply.text()).isEqualTo("å ä");
            assertThat(server.requests().getFirst())
                    .startsWith("GET /search?q=%C3%A5 HTTP/1.1")
                    .contains("User-Agent: JobTracker");
            assertThat(meters.get("jobtracker.upstream")
                            .tag("outcome", "success")
                            .timer()
                            .count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"429", "503"})
    void asksAgainAfterThePauseThatIsAskedFor(String status) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        String busy = "HTTP/1.1 " + status + " Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.saying(
                (request, out) -> out.write((asked.getAndIncrement() == 0 ? busy : OK).getBytes(UTF_8)))) {
            long start = System.nanoTime();
            assertThat(http.send(call(server, "/")).status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void asksAgainAfterAPauseOfItsOwnWhenNoneIsAskedFor() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        String busy = "HTTP/1.1 429 Busy\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.saying(
                (request, out) -> out.write((asked.getAndIncrement() < 2 ? busy : OK).getBytes(UTF_8)))) {
            assertThat(http.send(call(server, "/")).status()).isEqualTo(200);
            assertThat(asked).hasValue(3);
        }
    }

    @Test
    void doesNotWaitForWhatComesTooLate() throws Exception {
        String busy = "HTTP/1.1 429 Busy\r\nRetry-After: Tue, 31 Dec 2999 23:59:59 GMT\r\nContent-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.saying(busy)) {
            HttpReply reply = http.send(call(server, "/"));
            assertThat(reply.status()).isEqualTo(429);
            assertThat(reply.retryAfter(Clock.systemUTC().instant())).isPresent();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void doesNotRepeatWhatMayNotBeRepeated() throws Exception {
        try (RawServer server = RawServer.saying("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")) {
            HttpReply reply = http.send(call(server, "/").posting("application/json", "{}"));
            assertThat(reply.status()).isEqualTo(503);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void takesKeysAlongOnlyToTheSameServer() throws Exception {
        try (RawServer server = RawServer.saying((request, out) -> out.write((request.startsWith("GET /old")
                        ? "HTTP/1.1 302 Moved\r\nLocation: /new\r\nContent-Length: 0\r\n\r\n"
                        : OK)
                .getBytes(UTF_8)))) {
            HttpReply reply = http.send(call(server, "/old").header("X-Key", "secret"));
            assertThat(reply.status()).isEqualTo(200);
            assertThat(server.requests().getLast()).startsWith("GET /new").contains("X-Key: secret");
        }
        HttpCall elsewhere = HttpCall.get("test", URI.create("https://api.example.com/"))
                .anywhere()
                .header("X-Key", "secret")
                .header("Accept", "text/html")
                .redirected(URI.create("https://example.com/"), false);
        assertThat(elsewhere.headers()).containsOnlyKeys("Accept");
        assertThat(elsewhere.reach()).isEqualTo(Reach.PUBLIC);
    }

    @Test
    void doesNotFollowRedirectsIntoAnotherPrivateServerOrForEver() throws Exception {
        try (RawServer inner = RawServer.saying(OK);
                RawServer server = RawServer.saying("HTTP/1.1 302 Moved\r\nLocation: " + inner.address("/admin")
                        + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(failure(call(server, "/"))).isInstanceOf(HttpFailure.Forbidden.class);
            assertThat(inner.requests()).isEmpty();
        }
        for (String target : new String[] {"/", "file:///etc/passwd", "http://user@127.0.0.1/"}) {
            try (RawServer server =
                    RawServer.saying("HTTP/1.1 302 Moved\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n")) {
                assertThat(failure(call(server, "/"))).isInstanceOf(HttpFailure.Forbidden.class);
                assertThat(server.requests().size()).isLessThanOrEqualTo(6);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://127.1/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[fd00:ec2::254]/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.100.100.200/",
                "http://192.168.1.1/",
                "http://0.0.0.0/",
                "http://224.0.0.1/",
                "ftp://example.com/",
                "http:///nothing"
            })
    void doesNotReachPrivateNetworksForAStranger(String address) {
        HttpCall call = HttpCall.get("test", URI.create(address)).within(Duration.ofSeconds(2));
        HttpFailure failure = failure(call);
        assertThat(failure).isInstanceOf(HttpFailure.Forbidden.class);
        assertThat(failure.explanation().toLowerCase(Locale.ROOT)).doesNotContain("127");
    }

    @Test
    void streamsAndFreesTheConnectionWhenNobodyReadsOn() throws Exception {
        try (RawServer server = RawServer.saying((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                out.write(new byte[1 << 20]);
            }
        })) {
            try (HttpStream stream =
                    http.open(call(server, "/").atMost(DataSize.ofGigabytes(1)), Duration.ofSeconds(5))) {
                assertThat(stream.body().readNBytes(1000)).hasSize(1000);
                assertThat(http.connectionsInUse()).isEqualTo(1);
            }
            assertThat(http.connectionsInUse()).isZero();
        }
    }

    @Test
    void asksTheSameServerOverTheSameConnection() throws Exception {
        Set<Integer> connections = ConcurrentHashMap.newKeySet();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            connections.add(exchange.getRemoteAddress().getPort());
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("ok".getBytes(UTF_8));
            }
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        for (int call = 0; call < 5; call++) {
            assertThat(http.send(HttpCall.get("test", address).anywhere()).text())
                    .isEqualTo("ok");
        }
        server.stop(0);
        assertThat(connections).hasSize(1);
    }

    private static HttpCall call(RawServer server, String path) {
        return HttpCall.get("test", server.address(path)).anywhere().within(Duration.ofSeconds(5));
    }

    private HttpFailure failure(HttpCall call) {
        return catchThrowableOfType(HttpFailedException.class, () -> http.send(call))
                .failure();
    }
}
