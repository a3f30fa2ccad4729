package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody in front of a running server who signs up, in and out. */
public record Visitor(Exchange server) {

    public static final String PASSWORD = "four unrelated words";

    private static final JsonMapper JSON = JsonMapper.shared();

    public static String newEmail() {
        return "ann." + UUID.randomUUID() + "@example.com";
    }

    /** The tokens of an account that did not exist before. */
    public JsonNode newcomer() {
        return signUp(newEmail());
    }

    /** The tokens of a new account, or of a sign-in where the account is there already. */
    public JsonNode signUp(String email) {
        HttpResponse<String> answer = trySignUp(email, PASSWORD);
        return answer.statusCode() == 409 ? signIn(email) : body(answer, 201);
    }

    public HttpResponse<String> trySignUp(String email, String password) {
        return server.post(
                "/api/v1/auth/signup", json(Map.of("email", email, "password", password, "full_name", "Ann Example")));
    }

    public JsonNode signIn(String email) {
        return body(trySignIn(email, PASSWORD), 200);
    }

    public HttpResponse<String> trySignIn(String email, String password) {
        return server.post("/api/v1/auth/signin", json(Map.of("email", email, "password", password)));
    }

    public JsonNode refreshed(JsonNode tokens) {
        return body(refresh(tokens), 200);
    }

    public HttpResponse<String> refresh(JsonNode tokens) {
        return server.post("/api/v1/auth/refresh", refreshBody(tokens));
    }

    public HttpResponse<String> signOut(JsonNode tokens) {
        return server.post("/api/v1/auth/signout", refreshBody(tokens));
    }

    static String refreshBody(JsonNode tokens) {
        return json(Map.of("refresh_token", tokens.path("refresh_token").asString()));
    }

    public HttpResponse<String> me(JsonNode tokens) {
        return get("/api/v1/auth/me", tokens);
    }

    public HttpResponse<String> get(String path, JsonNode tokens) {
        return server.get(path, "Authorization", bearer(tokens));
    }

    public HttpResponse<String> send(String method, String path, Object body, JsonNode tokens) {
        return server.send(
                method, path, json(body), "Content-Type", "application/json", "Authorization", bearer(tokens));
    }

    public static String bearer(JsonNode tokens) {
        return "Bearer " + tokens.path("access_token").asString();
    }

    public static String code(HttpResponse<String> answer) {
        return Exchange.problem(answer).path("code").asString();
    }

    public static JsonNode body(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    public static String json(Object body) {
        return JSON.writeValueAsString(body);
    }
}
