package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

interface SignUpSuite extends RunningServer {

    @Test
    default void theFirstAccountIsTheOwnersAndTheNextAMembers() {
        JsonNode member = visitor().newcomer().path("user");

        assertThat(owner().path("user").path("role").asString()).isEqualTo("owner");
        assertThat(member.path("role").asString()).isEqualTo("member");
        assertThat(member.path("is_premium").asBoolean(true)).isFalse();
        assertThat(member.path("full_name").asString()).isEqualTo("Ann Example");
        assertThat(member.path("created_at").asString()).endsWith("Z");
    }

    @Test
    default void anAddressIsTakenHoweverItIsSpelt() {
        String email = visitor().newcomer().path("user").path("email").asString();

        HttpResponse<String> answer = visitor().trySignUp(email.toUpperCase(Locale.ROOT), "long enough a one");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Visitor.code(answer)).isEqualTo("email_taken");
    }

    @Test
    default void ofTwoSignUpsWithOneAddressAtTheSameMomentOneWins() throws Exception {
        String email = Visitor.newEmail();

        List<Integer> answers =
                AtOnce.run(4, () -> visitor().trySignUp(email, Visitor.PASSWORD).statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(visitor().trySignIn(email, Visitor.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    default void weakPasswordsAreRefused() {
        String email = Visitor.newEmail();
        for (String weak : List.of("short", "123456789", email, email.toUpperCase(Locale.ROOT))) {
            HttpResponse<String> answer = visitor().trySignUp(email, weak);

            JsonNode problem = Exchange.problem(answer);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(problem.path("code").asString()).isEqualTo("weak_password");
            assertThat(problem.at("/errors/0/field").asString()).isEqualTo("password");
            assertThat(problem.at("/errors/0/code").asString()).isEqualTo("weak_password");
        }
    }

    @Test
    default void whatIsNoAddressIsRefused() {
        for (String bad : List.of("", "ann", "ann@example", "a b@example.com", "a@b.c\r\nBcc: x@y.z")) {
            HttpResponse<String> answer = visitor().trySignUp(bad, Visitor.PASSWORD);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Exchange.problem(answer).at("/errors/0/field").asString())
                    .isEqualTo("email");
        }
    }

    @Test
    default void whatIsMissingIsNamed() {
        HttpResponse<String> answer = visitor().server().post("/api/v1/auth/signup", "{\"full_name\": \" \"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Exchange.problem(answer).path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("email", "password", "full_name");
    }

    @Test
    default void aNameIsOneLineThatReadsOneWay() {
        for (String name : List.of("Ann\nExample", "Ann\u202EExample", "Ann\u0085Example", "A".repeat(201))) {
            HttpResponse<String> answer = visitor()
                    .server()
                    .post(
                            "/api/v1/auth/signup",
                            Visitor.json(Map.of(
                                    "email", Visitor.newEmail(), "password", Visitor.PASSWORD, "full_name", name)));

            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(Exchange.problem(answer).at("/errors/0/field").asString())
                    .isEqualTo("full_name");
        }
    }

    @Test
    default void theOwnerMayCloseTheDoor() {
        JsonNode owner = owner();
        try {
            setMode(owner, "closed");

            HttpResponse<String> answer = visitor().trySignUp(Visitor.newEmail(), Visitor.PASSWORD);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Visitor.code(answer)).isEqualTo("signup_closed");
            assertThat(options().path("signup").asString()).isEqualTo("closed");
        } finally {
            setMode(owner, "open");
        }
        assertThat(options().path("signup").asString()).isEqualTo("open");
    }

    @Test
    default void anInvitationMakesOneAccount() throws Exception {
        JsonNode owner = owner();
        try {
            setMode(owner, "invite");
            String invitation = invitation(owner);

            assertThat(Visitor.code(visitor().trySignUp(Visitor.newEmail(), Visitor.PASSWORD)))
                    .isEqualTo("invitation_required");
            assertThat(Visitor.code(invited("made up", Visitor.newEmail()))).isEqualTo("invitation_invalid");
            List<Integer> answers =
                    AtOnce.run(3, () -> invited(invitation, Visitor.newEmail()).statusCode());

            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 403);
            assertThat(Visitor.code(invited(invitation, Visitor.newEmail()))).isEqualTo("invitation_invalid");
        } finally {
            setMode(owner, "open");
        }
    }

    private HttpResponse<String> invited(String invitation, String email) {
        return visitor()
                .server()
                .post(
                        "/api/v1/auth/signup",
                        Visitor.json(Map.of(
                                "email",
                                email,
                                "password",
                                Visitor.PASSWORD,
                                "full_name",
                                "Ann Example",
                                "invitation",
                                invitation)));
    }

    private String invitation(JsonNode owner) {
        JsonNode invitation = Visitor.body(visitor().send("POST", "/api/v1/owner/invitations", Map.of(), owner), 201);
        assertThat(invitation.path("expires_at").asString()).endsWith("Z");
        String url = invitation.path("url").asString();
        assertThat(url).contains("/signup?invitation=");
        return url.substring(url.indexOf('=') + 1);
    }

    private void setMode(JsonNode owner, String mode) {
        Visitor.body(visitor().send("PUT", "/api/v1/owner/settings", Map.of("signup", mode), owner), 200);
    }

    private JsonNode options() {
        return Visitor.body(visitor().server().get("/api/v1/auth/options"), 200);
    }
}
