package dev.jobtracker.platform.failures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jobtracker.platform.http.OutboundHttp;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What arrives at a receiver that speaks HTTP. */
class FailureExportIntegrationTests {

    private static final FailureTally TALLY = FailureTally.once(
            new FailureKey("java.lang.IllegalStateException", "dev.jobtracker.Thing.run", "GET /a"),
            new IllegalStateException("broken"),
            Instant.parse("2026-03-02T08:00:00Z"),
            "my-request");

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry());
    private HttpServer receiver;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
        address = "127.0.0.1:" + receiver.getAddress().getPort();
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("X-Sentry-Auth")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        http.close();
    }

    @Test
    void tellsSentryInAnEnvelope() throws InterruptedException {
        new SentryExport(http, URI.create("http://public@" + address + "/prefix/42")).send(List.of(TALLY));

        Received one = next();
        assertThat(one.path).isEqualTo("/prefix/api/42/envelope/");
        assertThat(one.sentryAuth).contains("sentry_key=public").contains("sentry_version=7");
        List<JsonNode> lines =
                one.body.lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines.get(1).path("type").asString()).isEqualTo("event");
        JsonNode event = lines.get(2);
        assertThat(event.path("event_id")).isEqualTo(lines.get(0).path("event_id"));
        assertThat(event.at("/exception/values/0/type").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(event.at("/exception/values/0/value").asString()).isEqualTo("broken");
        assertThat(event.at("/tags/request_id").asString()).isEqualTo("my-request");
        assertThat(event.at("/transaction").asString()).isEqualTo("GET /a");
        assertThat(event.at("/exception/values/0/stacktrace/frames")
                        .valueStream()
                        .toList()
                        .getLast()
                        .path("function")
                        .asString())
                .isEqualTo("<clinit>");
    }

    @Test
    void tellsACollectorAsLogRecords() throws InterruptedException {
        new OpenTelemetryExport(http, URI.create("http://" + address + "/"), "Basic abc").send(List.of(TALLY, TALLY));

        Received one = next();
        assertThat(one.path).isEqualTo("/v1/logs");
        assertThat(one.authorization).isEqualTo("Basic abc");
        JsonNode records = JsonMapper.shared().readTree(one.body).at("/resourceLogs/0/scopeLogs/0/logRecords");
        assertThat(records.size()).isEqualTo(2);
        assertThat(records.at("/0/timeUnixNano").asString()).isEqualTo("1772438400000000000");
        assertThat(records.at("/0/body/stringValue").asString()).isEqualTo("GET /a failed: broken");
        assertThat(records.at("/0/attributes").findValuesAsString("key"))
                .contains("exception.type", "jobtracker.request_id");
    }

    @Test
    void nobodyThereIsNoFailure() {
        receiver.stop(0);

        new SentryExport(http, URI.create("http://public@" + address + "/42")).send(List.of(TALLY));
        new OpenTelemetryExport(http, URI.create("http://" + address), null).send(List.of(TALLY));

        assertThat(received).isEmpty();
    }

    private Received next() throws InterruptedException {
        Received one = received.poll(10, TimeUnit.SECONDS);
        assertThat(one).isNotNull();
        return Objects.requireNonNull(one);
    }

    private record Received(String path, String sentryAuth, String authorization, String body) {}
}
