package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

interface SessionSuite extends RunningServer {

    @Test
    default void nothingAnswersWithoutAToken() {
        HttpResponse<String> answer = visitor().server().get("/api/v1/auth/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(Visitor.code(answer)).isEqualTo("not_signed_in");
        for (String path : List.of("/api/v1/anything", "/api/v2/anything", "/api")) {
            assertThat(visitor().server().get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(visitor().server().send("POST", "/elsewhere", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    default void whatNeedsNoTokenSaysWhichMethodsItTakes() {
        HttpResponse<String> answer = visitor().server().get("/api/v1/auth/signin");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Visitor.code(answer)).isEqualTo("method_not_allowed");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
        assertThat(visitor().server().send("HEAD", "/api/v1/openapi.json", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    default void nothingIsToldOfHowTokensAreChecked() {
        assertThat(visitor()
                        .server()
                        .get("/.well-known/oauth-protected-resource")
                        .body())
                .doesNotContain("bearer_methods_supported");
    }

    @Test
    default void whatIsNoTokenOfOursIsRefused() {
        for (String token : List.of("x", "x.y.z", "eyJhbGciOiJub25lIn0.e30.", "")) {
            HttpResponse<String> answer = visitor().server().get("/api/v1/auth/me", "Authorization", "Bearer " + token);

            assertThat(Visitor.code(answer)).isEqualTo("not_signed_in");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
        }
    }

    @Test
    default void aTokenBelongsInItsHeaderOnly() {
        String token = visitor().newcomer().path("access_token").asString();

        assertThat(visitor()
                        .server()
                        .get("/api/v1/auth/me?access_token=" + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    default void anAccessTokenLastsHalfAnHour() {
        JsonNode tokens = visitor().newcomer();

        letPass(Duration.ofMinutes(29));
        assertThat(visitor().me(tokens).statusCode()).isEqualTo(200);
        letPass(Duration.ofMinutes(31));
        assertThat(visitor().me(tokens).statusCode()).isEqualTo(401);
        assertThat(visitor().me(visitor().refreshed(tokens)).statusCode()).isEqualTo(200);
    }

    @Test
    default void aRefreshTokenLastsAWeek() {
        JsonNode first = visitor().newcomer();
        letPass(Duration.ofDays(6));
        JsonNode second = visitor().refreshed(first);
        letPass(Duration.ofDays(12));
        JsonNode third = visitor().refreshed(second);

        letPass(Duration.ofDays(20));

        assertThat(Visitor.code(visitor().refresh(third))).isEqualTo("session_ended");
    }

    @Test
    default void aRefreshTokenIsSpentForTheNext() {
        JsonNode first = visitor().newcomer();
        JsonNode second = visitor().refreshed(first);

        assertThat(second.path("refresh_token").asString())
                .isNotEqualTo(first.path("refresh_token").asString());
        assertThat(second.has("user")).isFalse();
        assertThat(visitor().me(second).statusCode()).isEqualTo(200);
    }

    @Test
    default void aRefreshTokenThatWasSpentEndsItsSession() {
        JsonNode first = visitor().newcomer();
        JsonNode second = visitor().refreshed(first);

        HttpResponse<String> again = visitor().refresh(first);

        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(Visitor.code(again)).isEqualTo("token_reused");
        assertThat(visitor().me(second).statusCode()).isEqualTo(401);
        assertThat(Visitor.code(visitor().refresh(second))).isEqualTo("session_ended");
    }

    @Test
    default void ofThoseThatSpendOneTokenAtOnceOneSucceeds() throws Exception {
        JsonNode tokens = visitor().newcomer();

        List<Integer> answers = AtOnce.run(4, () -> visitor().refresh(tokens).statusCode());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 401);
    }

    @Test
    default void aSessionEndsWithTheSignOutAndOthersGoOn() {
        JsonNode tokens = visitor().newcomer();
        JsonNode other = visitor().signIn(tokens.path("user").path("email").asString());

        assertThat(visitor().signOut(tokens).statusCode()).isEqualTo(204);

        assertThat(visitor().me(tokens).statusCode()).isEqualTo(401);
        assertThat(visitor().refresh(tokens).statusCode()).isEqualTo(401);
        assertThat(visitor().me(other).statusCode()).isEqualTo(200);
        assertThat(visitor().signOut(tokens).statusCode()).isEqualTo(204);
    }

    @Test
    default void aStaleAccessTokenDoesNotStopARefresh() {
        HttpResponse<String> answer = visitor()
                .server()
                .send(
                        "POST",
                        "/api/v1/auth/refresh",
                        Visitor.refreshBody(visitor().newcomer()),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer stale");

        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
