package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

interface LinkedInSuite extends RunningServer {

    String START = "/api/v1/auth/linkedin";

    /** With its challenge, of RFC 7636, appendix B. */
    String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    @Test
    default void whoIsSentToLinkedInBringsNeitherNonceNorProofKey() {
        HttpResponse<String> departure = visitor().server().get(START + "?return_to=/jobs");

        Map<String, String> asked = query(Traveller.target(departure));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "app")
                .containsEntry("scope", "openid profile email")
                .containsKey("state")
                .doesNotContainKeys("nonce", "code_challenge", "code_challenge_method");
        assertThat(asked.get("redirect_uri")).endsWith("/api/v1/auth/linkedin/callback");
        assertThat(departure.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax", "Path=/api/v1/auth/linkedin", "Max-Age=600")
                .doesNotContain(asked.get("state"));
    }

    @Test
    default void aNewcomerFromLinkedInGetsAnAccount() {
        JsonNode tokens = enter("anna", "/jobs?q=java");

        JsonNode user = tokens.path("user");
        assertThat(user.path("email").asString()).isEqualTo("anna.akerblom@example.org");
        assertThat(user.path("full_name").asString()).isEqualTo("Anna Åkerblom");
        assertThat(user.path("email_verified").asBoolean()).isTrue();
        assertThat(visitor().me(tokens).statusCode()).isEqualTo(200);
        assertThat(visitor().me(visitor().refreshed(tokens)).statusCode()).isEqualTo(200);

        JsonNode again = enter("anna", "/").path("user");
        assertThat(again.path("id")).isEqualTo(user.path("id"));
    }

    @Test
    default void aCodeWorksOnceAndLeadsBackToWhereThePersonWas() {
        Map<String, String> arrival = arrive("anna", "/jobs?q=java&page=2");

        assertThat(arrival).containsEntry("return_to", "/jobs?q=java&page=2");
        assertThat(exchange(code(arrival)).statusCode()).isEqualTo(200);
        HttpResponse<String> again = exchange(code(arrival));
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(Visitor.code(again)).isEqualTo("code_invalid");
    }

    @Test
    default void aCodeLastsTwoMinutes() {
        String code = code(arrive("anna", "/"));

        letPass(Duration.ofMinutes(3));

        assertThat(Visitor.code(exchange(code))).isEqualTo("code_invalid");
    }

    @Test
    default void nobodyIsSentElsewhereAfterwards() {
        assertThat(arrive("anna", "//evil.example/x")).containsEntry("return_to", "/");
        assertThat(arrive("anna", "https://evil.example")).containsEntry("return_to", "/");
    }

    @Test
    default void anAppOnAPhoneMustBeTheOneThatSetOut() {
        linkedIn().answerAs("anna");
        Traveller traveller = new Traveller(visitor().server());
        URI callback = traveller.toLinkedInAndBack(
                START + "?return_to=/apps&app_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");

        URI target = Traveller.target(traveller.arriveAt(visitor().server(), callback));

        assertThat(target).hasScheme("jobtracker").hasHost("open").hasPath("/signin/linkedin");
        assertThat(query(target)).containsEntry("return_to", "/apps");
        String code = code(query(target));
        assertThat(Visitor.code(exchange(code))).isEqualTo("code_invalid");
        assertThat(Visitor.code(exchange(code, "another-verifier-that-is-long-enough-for-the-rfc")))
                .isEqualTo("code_invalid");
        assertThat(Visitor.code(exchange(code(arrive("anna", "/")), VERIFIER)))
                .as("a browser's code, slipped to the app")
                .isEqualTo("code_invalid");
        assertThat(Visitor.body(exchange(code, VERIFIER), 200).at("/user/email").asString())
                .isEqualTo("anna.akerblom@example.org");
    }

    @Test
    default void whoTurnsBackIsTold() {
        assertThat(arrive("cancel", "/jobs"))
                .containsEntry("error", "linkedin_cancelled")
                .containsEntry("return_to", "/jobs");
        assertThat(arrive("deny", "/")).containsEntry("error", "linkedin_cancelled");
    }

    @Test
    default void whoDidNotSetOutCannotArrive() {
        linkedIn().answerAs("anna");
        URI callback = new Traveller(visitor().server()).toLinkedInAndBack(START);
        Traveller other = new Traveller(visitor().server());
        other.toLinkedInAndBack(START);

        HttpResponse<String> stolen = other.arriveAt(visitor().server(), callback);
        HttpResponse<String> withoutCookie =
                visitor().server().get(callback.getRawPath() + "?" + callback.getRawQuery());
        HttpResponse<String> forged = visitor()
                .server()
                .get(callback.getRawPath() + "?" + callback.getRawQuery(), "Cookie", "jobtracker_linkedin=x:y");

        assertThat(query(Traveller.target(stolen))).containsEntry("error", "linkedin_expired");
        assertThat(query(Traveller.target(withoutCookie))).containsEntry("error", "linkedin_expired");
        assertThat(query(Traveller.target(forged))).containsEntry("error", "linkedin_expired");
    }

    @Test
    default void aCodeThatLinkedInDoesNotKnowBringsNobodyIn() {
        linkedIn().answerAs("anna");
        Traveller traveller = new Traveller(visitor().server());
        URI callback = traveller.toLinkedInAndBack(START);
        URI altered = UriComponentsBuilder.fromUri(callback)
                .replaceQueryParam("code", "AQmadeup")
                .build(true)
                .toUri();

        assertThat(query(Traveller.target(traveller.arriveAt(visitor().server(), altered))))
                .containsEntry("error", "linkedin_failed");
    }

    /** Somebody may have made the account to lie in wait for the owner of the address, so it must be verified. */
    @Test
    default void anAccountIsJoinedOnlyWhenBothSidesVerifiedTheAddress() {
        JsonNode tokens = visitor().signUp("karim@example.org");
        JsonNode unverified = visitor().signUp("uma@example.org");

        assertThat(arrive("karim", "/")).containsEntry("error", "linkedin_account_exists");
        verify("karim@example.org");
        verify("uma@example.org");

        assertThat(enter("karim", "/").at("/user/id")).isEqualTo(tokens.at("/user/id"));
        assertThat(arrive("unverified", "/")).containsEntry("error", "linkedin_account_exists");
        assertThat(visitor().me(unverified).statusCode()).isEqualTo(200);
    }

    @Test
    default void whoSharesNoAddressGetsInOnceLinkedFromTheProfile() {
        assertThat(arrive("no-email", "/")).containsEntry("error", "linkedin_no_email");
        JsonNode tokens = visitor().newcomer();
        Traveller traveller = new Traveller(visitor().server());
        HttpResponse<String> start =
                visitor().send("POST", "/api/v1/auth/linkedin/link?return_to=/profile", Map.of(), tokens);
        traveller.keepCookie(start);
        URI callback = Traveller.throughLinkedIn(
                URI.create(Visitor.body(start, 200).path("url").asString()));

        HttpResponse<String> arrival = traveller.arriveAt(visitor().server(), callback);

        assertThat(Traveller.target(arrival).getPath()).isEqualTo("/profile");
        assertThat(enter("no-email", "/").at("/user/id")).isEqualTo(tokens.at("/user/id"));
        assertThat(visitor()
                        .server()
                        .send("POST", "/api/v1/auth/linkedin/link", "")
                        .statusCode())
                .isEqualTo(401);
    }

    private void verify(String email) {
        String token = letterbox().awaitToken(email, MailedLinkSuite.VERIFY);
        visitor().server().post("/api/v1/auth/verify-email", Visitor.json(Map.of("token", token)));
    }

    /** The tokens of somebody who comes in through LinkedIn. */
    default JsonNode enter(String person, String returnTo) {
        Map<String, String> arrival = arrive(person, returnTo);
        return Visitor.body(exchange(code(arrival)), 200);
    }

    private static String code(Map<String, String> arrival) {
        return Objects.requireNonNull(arrival.get("code"), arrival::toString);
    }

    private HttpResponse<String> exchange(String code) {
        return visitor().server().post("/api/v1/auth/exchange", Visitor.json(Map.of("code", code)));
    }

    private HttpResponse<String> exchange(String code, String verifier) {
        return visitor()
                .server()
                .post("/api/v1/auth/exchange", Visitor.json(Map.of("code", code, "verifier", verifier)));
    }

    /** What the app finds in its address after this person's trip. */
    private Map<String, String> arrive(String person, String returnTo) {
        linkedIn().answerAs(person);
        Traveller traveller = new Traveller(visitor().server());
        String start = UriComponentsBuilder.fromPath(START)
                .queryParam("return_to", "{place}")
                .encode()
                .buildAndExpand(returnTo)
                .toUriString();
        HttpResponse<String> arrival = traveller.arriveAt(visitor().server(), traveller.toLinkedInAndBack(start));
        assertThat(arrival.statusCode()).isEqualTo(302);
        assertThat(arrival.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
        assertThat(Traveller.target(arrival).getPath()).isEqualTo("/signin/linkedin");
        return query(Traveller.target(arrival));
    }

    private static Map<String, String> query(URI address) {
        Map<String, String> parameters = new HashMap<>();
        UriComponentsBuilder.fromUri(address)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> parameters.put(name, URLDecoder.decode(value, StandardCharsets.UTF_8)));
        return parameters;
    }
}
