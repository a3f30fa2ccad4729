package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

interface SignInSuite extends RunningServer {

    @Test
    default void tokensSayHowLongTheyLast() {
        JsonNode tokens = visitor().newcomer();

        assertThat(tokens.path("token_type").asString()).isEqualTo("Bearer");
        assertThat(tokens.path("expires_in").asInt()).isEqualTo(1800);
        assertThat(tokens.path("refresh_expires_in").asInt()).isEqualTo(604800);
        assertThat(visitor().me(tokens).statusCode()).isEqualTo(200);
    }

    @Test
    default void tokensAreKeptByNobodyOnTheWay() {
        String email = visitor().newcomer().path("user").path("email").asString();

        HttpResponse<String> answer = visitor().trySignIn(email, Visitor.PASSWORD);

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    default void theAddressMayBeSpeltInAnyCase() {
        String email = visitor().newcomer().path("user").path("email").asString();

        assertThat(visitor()
                        .trySignIn(" " + email.toUpperCase(Locale.ROOT), Visitor.PASSWORD)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    default void anUnknownAddressIsAnsweredAsAWrongPasswordIs() {
        String email = visitor().newcomer().path("user").path("email").asString();

        HttpResponse<String> wrong = visitor().trySignIn(email, "not the password");
        HttpResponse<String> unknown = visitor().trySignIn(Visitor.newEmail(), "not the password");
        HttpResponse<String> nonsense = visitor().trySignIn("no address at all", "not the password");

        assertThat(List.of(wrong.statusCode(), unknown.statusCode(), nonsense.statusCode()))
                .containsOnly(401);
        assertThat(List.of(unknown.body(), nonsense.body())).containsOnly(wrong.body());
        assertThat(Visitor.code(unknown)).isEqualTo("bad_credentials");
    }

    @Test
    default void guessingIsStoppedWhetherThereIsAnAccountOrNot() {
        String known = visitor().newcomer().path("user").path("email").asString();
        for (String email : List.of(known, Visitor.newEmail())) {
            for (int failure = 0; failure < 10; failure++) {
                assertThat(visitor().trySignIn(email, "guess number " + failure).statusCode())
                        .isEqualTo(401);
            }

            HttpResponse<String> answer = visitor().trySignIn(email, Visitor.PASSWORD);

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(Visitor.code(answer)).isEqualTo("too_many_attempts");
            assertThat(answer.headers().firstValue("Retry-After").map(Integer::valueOf))
                    .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 900));
        }
        letPass(Duration.ofMinutes(16));
        assertThat(visitor().trySignIn(known, Visitor.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    default void aGoodSignInForgivesTheBadOnesBefore() {
        String email = visitor().newcomer().path("user").path("email").asString();
        for (int round = 0; round < 2; round++) {
            for (int failure = 0; failure < 6; failure++) {
                visitor().trySignIn(email, "mistyped password");
            }
            assertThat(visitor().trySignIn(email, Visitor.PASSWORD).statusCode())
                    .isEqualTo(200);
        }
    }
}
