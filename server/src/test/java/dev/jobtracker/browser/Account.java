package dev.jobtracker.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who has an account, signed in outside the browser: only the tests of signing in need to see that.
 *
 * @param refreshToken works once, in one browser
 */
record Account(String email, String accessToken, String refreshToken) {

    static final String PASSWORD = "plum orbit kettle";

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Somebody new. */
    static Account create() throws IOException, InterruptedException {
        String email = "visitor-" + UUID.randomUUID() + "@example.test";
        return post("signup", email, PASSWORD, 201);
    }

    /** The same person, in one more browser. */
    Account again() throws IOException, InterruptedException {
        return post("signin", email, PASSWORD, 200);
    }

    /** The demo's person, whose search has gone on for months. */
    static Account demo() throws IOException, InterruptedException {
        return post("signin", "demo@jobtracker.example", "look around freely", 200);
    }

    private static Account post(String way, String email, String password, int expected)
            throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("email", email).put("password", password);
        if (way.equals("signup")) {
            body.put("full_name", "Vera Visitor");
        }
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(RunningApp.get().address() + "/api/v1/auth/" + way))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new AssertionError(way + ": " + answer.statusCode() + " " + answer.body());
        }
        JsonNode tokens = JSON.readTree(answer.body());
        return new Account(
                email,
                tokens.path("access_token").asString(),
                tokens.path("refresh_token").asString());
    }

    /** What the server says to this person. */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Whether the server has what is asked for. */
    boolean has(String path) throws IOException, InterruptedException {
        return answer(path).statusCode() == 200;
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(RunningApp.get().address() + path))
                        .header("Authorization", "Bearer " + accessToken)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Does something on another device of this person's; the body may be empty. */
    JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(RunningApp.get().address() + path))
                        .header("Authorization", "Bearer " + accessToken)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
