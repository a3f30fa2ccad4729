package dev.jobtracker.simulator.openai;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Refusals in OpenAI's form. */
final class OpenAiError {

    private OpenAiError() {}

    static Reply of(int status, String type, String message, @Nullable String code, @Nullable String param) {
        ObjectNode error = Json.object().put("message", message).put("type", type);
        error.put("param", param);
        error.put("code", code);
        ObjectNode body = Json.object();
        body.set("error", error);
        return Reply.json(status, body);
    }

    static Reply invalid(String message, @Nullable String param) {
        return of(400, "invalid_request_error", message, null, param);
    }

    static Reply unknownModel(String model) {
        return of(
                404,
                "invalid_request_error",
                "The model `" + model + "` does not exist or you do not have access to it.",
                "model_not_found",
                null);
    }

    static Reply wrongKey() {
        return of(401, "invalid_request_error", "Incorrect API key provided.", "invalid_api_key", null);
    }

    static Reply noQuota() {
        return of(
                429,
                "insufficient_quota",
                "You exceeded your current quota, please check your plan and billing details.",
                "insufficient_quota",
                null);
    }

    static Reply ordered(int status) {
        return switch (status) {
            case 401 -> wrongKey();
            case 429 -> of(429, "requests", "Rate limit reached for requests per minute.", "rate_limit_exceeded", null);
            case 503 -> of(503, "server_error", "The engine is currently overloaded.", null, null);
            default -> of(status, "server_error", "The server had an error while processing your request.", null, null);
        };
    }
}
