package dev.jobtracker.simulator.openai;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.openings.Credential;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code /v1/embeddings}, {@code /v1/chat/completions} and {@code /v1/models}. */
public final class OpenAi implements Upstream {

    private static final int QUOTA = 10_000;

    private final ChatCompletions chat = new ChatCompletions();
    private final AtomicInteger left = new AtomicInteger(QUOTA);

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public Reply answer(Request request) {
        if (!Credential.isAccepted(request.header("Authorization", "").replaceFirst("^Bearer ", ""))) {
            return OpenAiError.wrongKey();
        }
        if (request.path().equals("/v1/models")) {
            return ChatCompletions.models();
        }
        if (!request.method().equals("POST")) {
            return OpenAiError.of(405, "invalid_request_error", "Not allowed to " + request.method(), null, null);
        }
        JsonNode question;
        try {
            question = Json.read(request.body());
        } catch (JacksonException damaged) {
            return OpenAiError.invalid("We could not parse the JSON body of your request.", null);
        }
        if (left.getAndUpdate(count -> Math.max(0, count - 1)) == 0) {
            return OpenAiError.noQuota();
        }
        Reply reply = switch (request.path()) {
            case "/v1/embeddings" -> Embeddings.answer(question);
            case "/v1/chat/completions" -> chat.answer(question);
            default ->
                OpenAiError.of(
                        404,
                        "invalid_request_error",
                        "Invalid URL (" + request.method() + " " + request.path() + ")",
                        null,
                        null);
        };
        return reply.with("x-request-id", "req_" + Integer.toHexString(left.get()))
                .with("openai-processing-ms", "12")
                .with("x-ratelimit-limit-requests", Integer.toString(QUOTA))
                .with("x-ratelimit-remaining-requests", Integer.toString(left.get()))
                .with("x-ratelimit-reset-requests", "6m0s");
    }

    /**
     * Decides what the chat model says from now on.
     *
     * @param answer from the request to the content of the message
     */
    public void say(Function<JsonNode, String> answer) {
        chat.say(answer);
    }

    /** Makes the chat model decline from now on. */
    public void refuse(String reason) {
        chat.refuse(reason);
    }

    @Override
    public Reply refusal(int status) {
        return OpenAiError.ordered(status);
    }

    @Override
    public Reply control(Request request) {
        if (!request.method().equals("POST")) {
            return Reply.json(Json.object().put("requests", left.get()));
        }
        JsonNode wanted = Json.read(request.body());
        if (wanted.path("requests").isNumber()) {
            left.set(wanted.path("requests").asInt());
        }
        if (wanted.path("content").isString()) {
            String content = wanted.path("content").asString();
            chat.say(question -> content);
        }
        if (wanted.path("refusal").isString()) {
            chat.refuse(wanted.path("refusal").asString());
        }
        if (wanted.path("finish_reason").isString()) {
            chat.endBy(wanted.path("finish_reason").asString());
        }
        return Reply.json(Json.object().put("requests", left.get()));
    }

    @Override
    public void reset() {
        left.set(QUOTA);
        chat.reset();
    }
}
