package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

interface MailedLinkSuite extends RunningServer {

    String RESET = "Choose a new password";
    String VERIFY = "Confirm your e-mail address";
    String NEW_PASSWORD = "five other unrelated words";

    @Test
    default void aForgottenPasswordIsReplacedThroughAMail() {
        JsonNode before = visitor().newcomer();
        String email = before.path("user").path("email").asString();
        String token = resetToken(email);

        assertThat(confirm(token, NEW_PASSWORD).statusCode()).isEqualTo(204);

        assertThat(visitor().me(before).statusCode()).isEqualTo(401);
        assertThat(visitor().refresh(before).statusCode()).isEqualTo(401);
        assertThat(visitor().trySignIn(email, Visitor.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(visitor().trySignIn(email, NEW_PASSWORD).statusCode()).isEqualTo(200);
        assertThat(Visitor.code(confirm(token, NEW_PASSWORD))).isEqualTo("token_invalid");
        letterbox().await(email, "Your password was changed");
    }

    @Test
    default void ofThoseThatUseALinkAtOnceOneSucceeds() throws Exception {
        String token =
                resetToken(visitor().newcomer().path("user").path("email").asString());

        List<Integer> answers = AtOnce.run(3, () -> confirm(token, NEW_PASSWORD).statusCode());

        assertThat(answers).containsOnlyOnce(204).containsOnly(204, 422);
    }

    @Test
    default void aLinkToANewPasswordWorksForHalfAnHour() {
        String token =
                resetToken(visitor().newcomer().path("user").path("email").asString());

        letPass(Duration.ofMinutes(31));

        HttpResponse<String> answer = confirm(token, NEW_PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.code(answer)).isEqualTo("token_invalid");
    }

    @Test
    default void aWeakNewPasswordDoesNotSpendTheLink() {
        String token =
                resetToken(visitor().newcomer().path("user").path("email").asString());

        assertThat(Visitor.code(confirm(token, "short"))).isEqualTo("weak_password");
        assertThat(confirm(token, NEW_PASSWORD).statusCode()).isEqualTo(204);
    }

    @Test
    default void whoAsksLearnsNothingOfAccounts() {
        for (String email : List.of(Visitor.newEmail(), "no address at all")) {
            HttpResponse<String> answer = askReset(email);

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    default void aLinkIsGoodForItsPurposeOnly() {
        String email = visitor().newcomer().path("user").path("email").asString();

        assertThat(Visitor.code(confirm(letterbox().awaitToken(email, VERIFY), NEW_PASSWORD)))
                .isEqualTo("token_invalid");
        assertThat(Visitor.code(visitor()
                        .server()
                        .post("/api/v1/auth/exchange", Visitor.json(Map.of("code", resetToken(email))))))
                .isEqualTo("code_invalid");
    }

    @Test
    default void anAddressIsConfirmedThroughAMail() {
        JsonNode tokens = visitor().newcomer();
        String email = tokens.path("user").path("email").asString();
        assertThat(tokens.path("user").path("email_verified").asBoolean(true)).isFalse();
        String token = letterbox().awaitToken(email, VERIFY);

        assertThat(verify(token).statusCode()).isEqualTo(204);

        assertThat(Visitor.body(visitor().me(tokens), 200)
                        .path("email_verified")
                        .asBoolean())
                .isTrue();
        assertThat(Visitor.code(verify(token))).isEqualTo("token_invalid");
    }

    @Test
    default void anotherConfirmationMayBeAskedFor() {
        JsonNode tokens = visitor().newcomer();
        String email = tokens.path("user").path("email").asString();
        letterbox().await(email, VERIFY);

        int accepted = 0;
        for (int time = 0; time < 6; time++) {
            HttpResponse<String> answer = visitor().send("POST", "/api/v1/auth/verify-email/again", Map.of(), tokens);
            accepted += answer.statusCode() == 202 ? 1 : 0;
        }

        assertThat(accepted).isEqualTo(5);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> letterbox().find(email, VERIFY).size() == 6);
    }

    @Test
    default void mailsSayTheSameInTextAndInHtml() throws Exception {
        String email = visitor().newcomer().path("user").path("email").asString();
        MimeMessage mail = letterbox().await(email, VERIFY).getLast();

        String link = "/verify-email?token=" + Letterbox.token(mail);
        assertThat(Letterbox.part(mail, 0)).contains(link).startsWith("Please confirm");
        assertThat(Letterbox.part(mail, 1)).contains("href=\"http").contains(link);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).startsWith("<").contains("@");
    }

    private String resetToken(String email) {
        assertThat(askReset(email).statusCode()).isEqualTo(202);
        return letterbox().awaitToken(email, RESET);
    }

    private HttpResponse<String> askReset(String email) {
        return visitor().server().post("/api/v1/auth/password-reset", Visitor.json(Map.of("email", email)));
    }

    private HttpResponse<String> confirm(String token, String password) {
        return visitor()
                .server()
                .post(
                        "/api/v1/auth/password-reset/confirm",
                        Visitor.json(Map.of("token", token, "new_password", password)));
    }

    private HttpResponse<String> verify(String token) {
        return visitor().server().post("/api/v1/auth/verify-email", Visitor.json(Map.of("token", token)));
    }
}
