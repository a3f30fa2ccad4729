package dev.jobtracker.platform.openai;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.platform.http.OutboundHttp;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /chat/completions} with a structured answer. */
final class OpenAiChat implements ChatModel {

    private static final Logger LOG = LoggerFactory.getLogger(OpenAiChat.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DataSize LARGEST = DataSize.ofKilobytes(512);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofHours(1);
    private static final Duration REST_UNTIL_SETTINGS_CHANGE = Duration.ofMinutes(10);

    private final OutboundHttp http;
    private final OpenAiSettings server;
    private final String model;
    private final Clock clock;
    private final Allowance allowance;

    OpenAiChat(OutboundHttp http, OpenAiSettings server, Clock clock) {
        this.http = http;
        this.server = server;
        this.model = Objects.requireNonNull(server.chatModel());
        this.clock = clock;
        this.allowance = new Allowance(server.callsPerHour(), clock);
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public String name() {
        return model;
    }

    @Override
    public JsonNode ask(ChatQuestion question) {
        allowance.take();
        try {
            return content(send(question));
        } catch (ChatFailedException failure) {
            LOG.warn("no {} from the chat model: {}", question.form(), failure.getMessage());
            throw failure;
        }
    }

    private HttpReply send(ChatQuestion question) {
        HttpCall call = HttpCall.get("openai-chat", URI.create(server.baseUrl() + "/chat/completions"))
                .posting("application/json", body(question).toString())
                .within(question.within())
                .atMost(LARGEST)
                .anywhere()
                .once();
        if (server.apiKey() != null) {
            call = call.header("Authorization", "Bearer " + server.apiKey());
        }
        HttpReply reply;
        try {
            reply = http.send(call);
        } catch (HttpFailedException failure) {
            throw new ChatFailedException("its server did not answer: " + failure.getMessage(), failure);
        }
        if (!reply.successful()) {
            restAfter(reply);
            throw new ChatFailedException("its server answered " + reply.status(), null);
        }
        return reply;
    }

    private ObjectNode body(ChatQuestion question) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", model);
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", question.instructions());
        messages.addObject().put("role", "user").put("content", question.material());
        ObjectNode form =
                body.putObject("response_format").put("type", "json_schema").putObject("json_schema");
        form.put("name", question.form()).put("strict", true).set("schema", question.schema());
        return body.put("max_completion_tokens", question.mostTokens());
    }

    /** What only the owner can put right is tried again seldom; a busy server is given the time it asks for. */
    private void restAfter(HttpReply reply) {
        switch (reply.status()) {
            case 401, 403, 404 -> allowance.rest(REST_UNTIL_SETTINGS_CHANGE);
            case 429, 503 -> {
                Duration asked = reply.retryAfter(clock.instant()).orElse(REST);
                boolean unpaid = reply.text().contains("insufficient_quota");
                allowance.rest(unpaid || asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked);
            }
            default -> {
                // The next question may fare better.
            }
        }
    }

    private static JsonNode content(HttpReply reply) {
        try {
            JsonNode choice = JSON.readTree(reply.body()).path("choices").path(0);
            JsonNode message = choice.path("message");
            if (message.path("refusal").isString()) {
                throw new ChatFailedException("it declined", null);
            }
            if (!choice.path("finish_reason").asString("stop").equals("stop")) {
                throw new ChatFailedException("its answer was cut short", null);
            }
            JsonNode content = message.path("content").isString()
                    ? JSON.readTree(message.path("content").asString())
                    : message.path("content");
            if (!content.isObject()) {
                throw new ChatFailedException("its answer has not the form that was asked for", null);
            }
            return content;
        } catch (JacksonException unreadable) {
            // The cause would quote what was answered.
            throw new ChatFailedException("its answer is no JSON", null);
        }
    }
}
