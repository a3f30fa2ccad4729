package dev.jobtracker.simulator.openai;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Reply;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A chat model without a mind: it says what it was told, else the emptiest thing that the wanted form allows. */
final class ChatCompletions {

    private static final String UNKNOWN = "missing-";

    private volatile @Nullable Function<JsonNode, String> told;
    private volatile @Nullable String refusal;
    private volatile String end = "stop";

    void say(Function<JsonNode, String> answer) {
        told = answer;
        refusal = null;
    }

    void refuse(String reason) {
        refusal = reason;
    }

    void endBy(String reason) {
        end = reason;
    }

    void reset() {
        told = null;
        refusal = null;
        end = "stop";
    }

    static Reply models() {
        ObjectNode list = Json.object().put("object", "list");
        list.putArray("data").add(Json.object().put("id", "gpt-demo").put("object", "model"));
        return Reply.json(list);
    }

    Reply answer(JsonNode question) {
        String model = question.path("model").asString("");
        if (model.isEmpty()) {
            return OpenAiError.invalid("you must provide a model parameter", "model");
        }
        if (model.startsWith(UNKNOWN)) {
            return OpenAiError.unknownModel(model);
        }
        if (question.path("messages").isEmpty()) {
            return OpenAiError.invalid("[] is too short - 'messages'", "messages");
        }
        JsonNode format = question.path("response_format");
        JsonNode schema = format.at("/json_schema/schema");
        if (format.path("type").asString("").equals("json_schema")) {
            String complaint = AnswerForm.complaint(format.path("json_schema"));
            if (complaint != null) {
                return OpenAiError.invalid(complaint, "response_format");
            }
        }
        Function<JsonNode, String> answer = told;
        String content = answer != null
                ? answer.apply(question)
                : schema.isObject() ? AnswerForm.emptiest(schema).toString() : "I am a simulation.";
        return Reply.json(completion(model, content));
    }

    private ObjectNode completion(String model, String content) {
        ObjectNode message = Json.object().put("role", "assistant");
        message.put("content", refusal == null ? content : null);
        message.put("refusal", refusal);
        ObjectNode choice = Json.object().put("index", 0).put("finish_reason", end);
        choice.set("message", message);
        choice.putNull("logprobs");
        ObjectNode completion = Json.object()
                .put("id", "chatcmpl-" + Integer.toHexString(content.hashCode()))
                .put("object", "chat.completion")
                .put("created", 1_790_000_000)
                .put("model", model);
        completion.putArray("choices").add(choice);
        int tokens = content.length() / 4;
        completion.set(
                "usage",
                Json.object()
                        .put("prompt_tokens", tokens)
                        .put("completion_tokens", tokens)
                        .put("total_tokens", 2 * tokens));
        return completion;
    }
}
