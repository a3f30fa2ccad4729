package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.wire.Json;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenAiTests extends SimulatorCase {

    private static final String CHAT = "/openai/v1/chat/completions";
    private static final String FORM = """
            {"type":"object","properties":{"name":{"type":["string","null"]},"skills":{"type":"array","items":{"type":"string"}}},
            "required":["name","skills"],"additionalProperties":false}""";

    private HttpResponse<String> ask(String path, String body) throws Exception {
        return caller.post(path, body, "Authorization", "Bearer demo");
    }

    private static String chat(String schema) {
        return """
                {"model":"gpt-demo","messages":[{"role":"user","content":"x"}],
                "response_format":{"type":"json_schema","json_schema":{"name":"form","strict":true,"schema":%s}}}""".formatted(schema);
    }

    @Test
    void answersInTheWantedForm() throws Exception {
        JsonNode answer = Json.read(ask(CHAT, chat(FORM)).body());

        assertThat(answer.path("object").asString()).isEqualTo("chat.completion");
        assertThat(answer.at("/choices/0/finish_reason").asString()).isEqualTo("stop");
        assertThat(answer.at("/choices/0/message/content").asString()).isEqualTo("{\"name\":null,\"skills\":[]}");
        assertThat(answer.at("/choices/0/message/refusal").isNull()).isTrue();
    }

    @Test
    void saysWhatItIsTold() throws Exception {
        caller.post("/_control/openai", "{\"content\":\"{}\",\"finish_reason\":\"length\"}");
        JsonNode cut = Json.read(ask(CHAT, chat(FORM)).body());
        assertThat(cut.at("/choices/0/message/content").asString()).isEqualTo("{}");
        assertThat(cut.at("/choices/0/finish_reason").asString()).isEqualTo("length");

        caller.post("/_control/openai", "{\"refusal\":\"I will not.\"}");
        JsonNode refused = Json.read(ask(CHAT, chat(FORM)).body());
        assertThat(refused.at("/choices/0/message/content").isNull()).isTrue();
        assertThat(refused.at("/choices/0/message/refusal").asString()).isEqualTo("I will not.");
    }

    @Test
    void refusesAsOpenAiDoes() throws Exception {
        assertError(caller.post(CHAT, chat(FORM)), 401, "invalid_api_key");
        assertError(ask(CHAT, chat(FORM).replace("gpt-demo", "missing-one")), 404, "model_not_found");
        assertThat(ask(CHAT, chat("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ask("/openai/v1/embeddings", "{\"model\":\"text-embedding-3-small\",\"input\":[\"\"]}")
                        .statusCode())
                .isEqualTo(400);
        simulator.faults().order(FaultOrder.next(1, "openai", new ErrorStatus(429, "3")));
        HttpResponse<String> limited = ask(CHAT, chat(FORM));
        assertError(limited, 429, "rate_limit_exceeded");
        assertThat(limited.headers().firstValue("Retry-After")).hasValue("3");
        caller.post("/_control/openai", "{\"requests\":0}");
        assertError(ask(CHAT, chat(FORM)), 429, "insufficient_quota");
    }

    private static void assertError(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.read(answer.body()).at("/error/code").asString()).isEqualTo(code);
    }

    @Test
    void makesVectorsOfTheWantedLength() throws Exception {
        JsonNode answer = Json.read(ask(
                        "/openai/v1/embeddings",
                        "{\"model\":\"text-embedding-3-small\",\"input\":[\"a b\",\"a b\",\"c d\"],\"dimensions\":64}")
                .body());

        assertThat(answer.path("data")).hasSize(3);
        assertThat(answer.at("/data/0/embedding")).hasSize(64).isEqualTo(answer.at("/data/1/embedding"));
        assertThat(answer.at("/data/2/index").asInt()).isEqualTo(2);
    }
}
