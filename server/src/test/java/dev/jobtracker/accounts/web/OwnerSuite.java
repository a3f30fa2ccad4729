package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

interface OwnerSuite extends RunningServer {

    @Test
    default void onlyTheOwnerGetsToTheOwnersRoutes() {
        JsonNode member = visitor().newcomer();
        for (String path : List.of("/api/v1/owner/users", "/api/v1/owner/settings", "/api/v1/owner/anything")) {
            HttpResponse<String> answer = visitor().get(path, member);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Visitor.code(answer)).isEqualTo("owner_only");
            assertThat(visitor().server().get(path).statusCode()).isEqualTo(401);
        }
    }

    @Test
    default void theOwnerSeesWhoHasAnAccountAndNothingElse() {
        String email = visitor().newcomer().path("user").path("email").asString();
        JsonNode owner = owner();

        JsonNode first = Visitor.body(visitor().get("/api/v1/owner/users?limit=1", owner), 200);
        assertThat(first.path("items")).hasSize(1);
        assertThat(first.at("/items/0/role").asString()).isEqualTo("owner");
        assertThat(first.path("limit").asInt()).isEqualTo(1);

        JsonNode person = person(owner, email, first.path("total").asInt());
        assertThat(person.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "email", "full_name", "role", "is_premium", "created_at", "last_signed_in_at");
        assertThat(person.path("last_signed_in_at").asString()).endsWith("Z");
    }

    @Test
    default void premiumIsGivenAndTaken() {
        JsonNode tokens = visitor().newcomer();
        String path = "/api/v1/owner/users/" + tokens.at("/user/id").asString();

        JsonNode given = Visitor.body(visitor().send("PUT", path, Map.of("is_premium", true), owner()), 200);

        assertThat(given.path("is_premium").asBoolean()).isTrue();
        assertThat(Visitor.body(visitor().me(tokens), 200).path("is_premium").asBoolean())
                .isTrue();
        Visitor.body(visitor().send("PUT", path, Map.of("is_premium", false), owner()), 200);
        assertThat(Visitor.body(visitor().me(tokens), 200).path("is_premium").asBoolean(true))
                .isFalse();
    }

    @Test
    default void nobodyCanBeChangedWhoIsNotThere() {
        HttpResponse<String> answer =
                visitor().send("PUT", "/api/v1/owner/users/" + UUID.randomUUID(), Map.of("is_premium", true), owner());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.code(answer)).isEqualTo("no_such_account");
        assertThat(visitor()
                        .send("PUT", "/api/v1/owner/users/" + UUID.randomUUID(), Map.of(), owner())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    default void tokensGoOnAfterTheSigningKeyWasReplaced() {
        JsonNode before = visitor().newcomer();

        assertThat(visitor()
                        .send("POST", "/api/v1/owner/signing-keys", Map.of(), owner())
                        .statusCode())
                .isEqualTo(204);

        assertThat(visitor().me(before).statusCode()).isEqualTo(200);
        assertThat(visitor().me(visitor().refreshed(before)).statusCode()).isEqualTo(200);
    }

    private JsonNode person(JsonNode owner, String email, int total) {
        for (int page = 0; page * 100 < total; page++) {
            JsonNode found = Visitor.body(visitor().get("/api/v1/owner/users?limit=100&page=" + page, owner), 200);
            for (JsonNode person : found.path("items")) {
                if (person.path("email").asString().equals(email)) {
                    return person;
                }
            }
        }
        throw new AssertionError("not listed: " + email);
    }
}
