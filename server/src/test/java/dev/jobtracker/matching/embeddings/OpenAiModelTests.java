package dev.jobtracker.matching.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.openai.OpenAiSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dialect over real HTTP, against a server that answers each text with its length, the last text first. */
class OpenAiModelTests {

    private final List<JsonNode> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private final OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry());
    private HttpServer server;
    private volatile int status = 200;
    private volatile boolean complete = true;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/embeddings", exchange -> {
            JsonNode question = JsonMapper.shared().readTree(exchange.getRequestBody());
            asked.add(question);
            keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = answer(question).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    private String answer(JsonNode question) {
        List<String> data = new ArrayList<>();
        for (int i = question.path("input").size() - 1; i >= (complete ? 0 : 1); i--) {
            int length = question.path("input").path(i).asString().length();
            data.add("{\"index\": " + i + ", \"embedding\": [" + length + ", 1]}");
        }
        return "{\"data\": [" + String.join(",", data) + "]}";
    }

    @AfterEach
    void stop() {
        server.stop(0);
        http.close();
    }

    private OpenAiModel model() {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/");
        return new OpenAiModel(http, new OpenAiSettings(base, "secret", null, 300), "small", 2, Clock.systemUTC());
    }

    @Test
    void putsVectorsOfLengthOneInTheOrderOfTheTexts() {
        List<float[]> vectors = model().passages(List.of("abc", "abcdefg"));

        assertThat(vectors.get(0)[0] / vectors.get(0)[1]).isBetween(2.99f, 3.01f);
        assertThat(vectors.get(1)[0] / vectors.get(1)[1]).isBetween(6.99f, 7.01f);
        assertThat(Vectors.dot(vectors.get(0), vectors.get(0))).isBetween(0.999, 1.001);
        assertThat(asked.getFirst().path("dimensions").asInt()).isEqualTo(2);
        assertThat(asked.getFirst().path("model").asString()).isEqualTo("small");
        assertThat(keys).containsExactly("Bearer secret");
    }

    @Test
    void staysWithinWhatARequestMayHave() {
        List<String> texts = Collections.nCopies(600, "x");

        assertThat(model().passages(texts)).hasSize(600);
        assertThat(asked)
                .hasSize(3)
                .allSatisfy(
                        question -> assertThat(question.path("input").size()).isLessThanOrEqualTo(256));
    }

    @Test
    void handsOnHowLongTheServerWantsToBeLeftAlone() {
        status = 429;

        EmbeddingFailedException failure =
                catchThrowableOfType(EmbeddingFailedException.class, () -> model().query("x"));

        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(failure).hasMessageContaining("429").hasMessageNotContaining("secret");
    }

    @Test
    void refusesAnAnswerThatLeavesATextOut() {
        complete = false;

        assertThatThrownBy(() -> model().passages(List.of("a", "b"))).isInstanceOf(EmbeddingFailedException.class);
    }
}
