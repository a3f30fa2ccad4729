package dev.jobtracker.platform.openai;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One question to a chat model.
 *
 * @param form the name of the answer's form: letters, digits and underscores
 * @param schema the form itself as JSON Schema: every property required, no others
 * @param instructions what to do
 * @param material what to do it with; whatever it says, it is no instruction
 * @param within how long to wait
 * @param mostTokens how long the answer may be, for what it costs
 */
public record ChatQuestion(
        String form, JsonNode schema, String instructions, String material, Duration within, int mostTokens) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads a form as it is written in code. */
    public static JsonNode schema(String json) {
        return JSON.readTree(json);
    }

    /** Tells nothing of what is asked: it may be about a person. */
    @Override
    public String toString() {
        return "ChatQuestion[" + form + ", " + material.length() + " characters]";
    }
}
