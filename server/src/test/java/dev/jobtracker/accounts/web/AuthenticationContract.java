package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Signing up, in and out over HTTP, as a program outside sees it; each database runs the same suite. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class AuthenticationContract {

    private Visitor visitor;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        visitor.signUp("owner@example.com");
    }

    @Test
    void theFirstAccountIsTheOwnersAndTheNextAMembers() {
        JsonNode owner = visitor.signIn("owner@example.com").path("user");
        JsonNode member = visitor.newcomer().path("user");

        assertThat(owner.path("role").asString()).isEqualTo("owner");
        assertThat(member.path("role").asString()).isEqualTo("member");
        assertThat(member.path("is_premium").asBoolean(true)).isFalse();
        assertThat(member.path("full_name").asString()).isEqualTo("Ann Example");
        assertThat(member.path("created_at").asString()).endsWith("Z");
    }

    @Test
    void tokensSayHowLongTheyLast() {
        JsonNode tokens = visitor.newcomer();

        assertThat(tokens.path("token_type").asString()).isEqualTo("Bearer");
        assertThat(tokens.path("expires_in").asInt()).isEqualTo(1800);
        assertThat(tokens.path("refresh_expires_in").asInt()).isEqualTo(604800);
        assertThat(visitor.me(tokens).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingAnswersWithoutAToken() {
        HttpResponse<String> answer = visitor.server().get("/api/v1/auth/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(Visitor.code(answer)).isEqualTo("not_signed_in");
        assertThat(Visitor.code(visitor.server().get("/api/v1/auth/me", "Authorization", "Bearer x.y.z")))
                .isEqualTo("not_signed_in");
    }

    @Test
    void onlyTheOwnerGetsToTheOwnersRoutes() {
        HttpResponse<String> answer = visitor.get("/api/v1/owner/anything", visitor.newcomer());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Visitor.code(answer)).isEqualTo("owner_only");
    }

    @Test
    void anAddressIsTakenHoweverItIsSpelt() {
        String email =
                visitor.signUp(Visitor.newEmail()).path("user").path("email").asString();

        HttpResponse<String> answer = visitor.trySignUp(email.toUpperCase(java.util.Locale.ROOT), "long enough a one");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Visitor.code(answer)).isEqualTo("email_taken");
    }

    @Test
    void ofTwoSignUpsWithOneAddressAtTheSameMomentOneWins() throws Exception {
        String email = Visitor.newEmail();

        List<Integer> answers =
                atOnce(4, () -> visitor.trySignUp(email, Visitor.PASSWORD).statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void weakPasswordsAreRefused() {
        String email = Visitor.newEmail();
        for (String weak : List.of("short", "123456789", email, email.toUpperCase(java.util.Locale.ROOT))) {
            HttpResponse<String> answer = visitor.trySignUp(email, weak);

            JsonNode problem = Exchange.problem(answer);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(problem.path("code").asString()).isEqualTo("weak_password");
            assertThat(problem.at("/errors/0/field").asString()).isEqualTo("password");
            assertThat(problem.at("/errors/0/code").asString()).isEqualTo("weak_password");
        }
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String bad :
                List.of("", "ann", "ann@", "@example.com", "ann@example", "a b@example.com", "a@b.c\\r\\nBcc: x@y.z")) {
            HttpResponse<String> answer = visitor.trySignUp(bad, Visitor.PASSWORD);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Exchange.problem(answer).at("/errors/0/field").asString())
                    .isEqualTo("email");
        }
    }

    @Test
    void anUnknownAddressIsAnsweredAsAWrongPasswordIs() {
        String email = visitor.newcomer().path("user").path("email").asString();

        HttpResponse<String> wrong = visitor.trySignIn(email, "not the password");
        HttpResponse<String> unknown = visitor.trySignIn(Visitor.newEmail(), "not the password");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(Visitor.code(unknown)).isEqualTo("bad_credentials");
    }

    @Test
    void aRefreshTokenIsSpentForTheNext() {
        JsonNode first = visitor.newcomer();
        JsonNode second = visitor.refreshed(first);

        assertThat(second.path("refresh_token").asString())
                .isNotEqualTo(first.path("refresh_token").asString());
        assertThat(second.has("user")).isFalse();
        assertThat(visitor.me(second).statusCode()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenThatWasSpentEndsItsSession() {
        JsonNode first = visitor.newcomer();
        JsonNode second = visitor.refreshed(first);

        HttpResponse<String> again = visitor.refresh(first);

        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(Visitor.code(again)).isEqualTo("token_reused");
        assertThat(visitor.me(second).statusCode()).isEqualTo(401);
        assertThat(Visitor.code(visitor.refresh(second))).isEqualTo("session_ended");
    }

    @Test
    void ofTwoThatSpendOneTokenAtOnceOneSucceeds() throws Exception {
        JsonNode tokens = visitor.newcomer();

        List<Integer> answers = atOnce(4, () -> visitor.refresh(tokens).statusCode());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 401);
    }

    @Test
    void aSessionEndsWithTheSignOutAndOthersGoOn() {
        JsonNode tokens = visitor.newcomer();
        JsonNode other = visitor.signIn(tokens.path("user").path("email").asString());

        assertThat(visitor.signOut(tokens).statusCode()).isEqualTo(204);

        assertThat(visitor.me(tokens).statusCode()).isEqualTo(401);
        assertThat(visitor.refresh(tokens).statusCode()).isEqualTo(401);
        assertThat(visitor.me(other).statusCode()).isEqualTo(200);
        assertThat(visitor.signOut(tokens).statusCode()).isEqualTo(204);
    }

    @Test
    void aStaleAccessTokenDoesNotStopARefresh() {
        JsonNode tokens = visitor.newcomer();

        HttpResponse<String> answer = visitor.server()
                .send(
                        "POST",
                        "/api/v1/auth/refresh",
                        Visitor.refreshBody(tokens),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer stale");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void guessingIsStoppedWhetherThereIsAnAccountOrNot() {
        String known = visitor.newcomer().path("user").path("email").asString();
        for (String email : List.of(known, Visitor.newEmail())) {
            for (int failure = 0; failure < 10; failure++) {
                assertThat(visitor.trySignIn(email, "guess number " + failure).statusCode())
                        .isEqualTo(401);
            }

            HttpResponse<String> answer = visitor.trySignIn(email, Visitor.PASSWORD);

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(Visitor.code(answer)).isEqualTo("too_many_attempts");
            assertThat(answer.headers().firstValue("Retry-After").map(Integer::valueOf))
                    .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 900));
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> results =
                    threads.invokeAll(Stream.generate(() -> work).limit(times).toList());
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> result : results) {
                answers.add(result.get());
            }
            return answers;
        }
    }
}
