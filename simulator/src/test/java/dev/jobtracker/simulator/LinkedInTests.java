package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.linkedin.LinkedIn;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LinkedInTests extends SimulatorCase {

    private static final String REDIRECT = "http://127.0.0.1:9/login/oauth2/code/linkedin";
    private static final String AUTHORIZE = "/linkedin/oauth/v2/authorization?response_type=code&client_id=app&state=s1"
            + "&nonce=n1&scope=openid%20profile%20email&redirect_uri=" + Caller.encoded(REDIRECT);

    private Parameters sentBack(String address) throws Exception {
        HttpResponse<String> reply = caller.get(address);
        assertThat(reply.statusCode()).isEqualTo(302);
        URI location = URI.create(reply.headers().firstValue("Location").orElseThrow());
        assertThat(location.toString()).startsWith(REDIRECT);
        return Parameters.parse(location.getRawQuery());
    }

    private Map<String, String> exchange(String person) throws Exception {
        String code = sentBack(AUTHORIZE + "&simulated_person=" + person).first("code", "");
        return new HashMap<>(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", REDIRECT,
                "client_id", "app",
                "client_secret", "demo"));
    }

    private HttpResponse<String> token(Map<String, String> form, String... headers) throws Exception {
        return caller.form("/linkedin/oauth/v2/accessToken", form, headers);
    }

    private static JsonNode part(String token, int index) {
        return Json.read(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]));
    }

    @Test
    void discoveryNamesTheIssuerAndLivesBelowIt() throws Exception {
        JsonNode discovery = caller.json("/linkedin/oauth/.well-known/openid-configuration");
        assertThat(discovery.path("issuer").asString()).isEqualTo(simulator.url("linkedin") + "/oauth");
        assertThat(discovery.has("token_endpoint_auth_methods_supported")).isFalse();
        assertThat(discovery.has("code_challenge_methods_supported")).isFalse();
        assertThat(caller.get("/linkedin/.well-known/openid-configuration").statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePageOffersPeopleToBe() throws Exception {
        String page = caller.get(AUTHORIZE).body();
        assertThat(page).contains("Anna Åkerblom", "simulated_person=anna", "simulated_person=cancel");
    }

    @Test
    void signsInWithoutANonceAndWithAScopeOfCommas() throws Exception {
        JsonNode tokens = Json.read(token(exchange("anna")).body());
        assertThat(tokens.path("scope").asString()).isEqualTo("email,openid,profile");
        assertThat(tokens.path("token_type").asString()).isEqualTo("Bearer");
        assertThat(tokens.has("refresh_token")).isFalse();
        JsonNode claims = part(tokens.path("id_token").asString(), 1);
        assertThat(claims.has("nonce")).isFalse();
        assertThat(claims.path("aud").asString()).isEqualTo("app");
        assertThat(claims.path("iss").asString()).isEqualTo(simulator.url("linkedin") + "/oauth");

        JsonNode info = caller.json(
                "/linkedin/v2/userinfo",
                "Authorization",
                "Bearer " + tokens.path("access_token").asString());
        assertThat(info.path("sub")).isEqualTo(claims.path("sub"));
        assertThat(info.path("locale").path("country").asString()).isEqualTo("SE");
        assertThat(info.path("email").asString()).isEqualTo("anna.akerblom@example.org");
        assertThat(info.path("email_verified").asBoolean()).isTrue();
    }

    @Test
    void idTokensAreSignedWithThePublishedKey() throws Exception {
        String token =
                Json.read(token(exchange("karim")).body()).path("id_token").asString();
        JsonNode key = caller.json("/linkedin/oauth/openid/jwks").at("/keys/0");
        assertThat(part(token, 0).path("kid")).isEqualTo(key.path("kid"));
        Base64.Decoder base64 = Base64.getUrlDecoder();
        BigInteger modulus = new BigInteger(1, base64.decode(key.path("n").asString()));
        BigInteger exponent = new BigInteger(1, base64.decode(key.path("e").asString()));
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent)));
        int end = token.lastIndexOf('.');
        check.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(base64.decode(token.substring(end + 1)))).isTrue();
    }

    @Test
    void basicAuthenticationIsAskedForTheSecretAgain() throws Exception {
        Map<String, String> form = exchange("anna");
        form.remove("client_secret");
        HttpResponse<String> reply = token(form, "Authorization", "Basic YXBwOmRlbW8=");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Json.read(reply.body()).path("error_description").asString())
                .isEqualTo("A required parameter \"client_secret\" is missing");
    }

    @Test
    void proofKeysAndWrongSecretsAreInvalidClients() throws Exception {
        Map<String, String> proof = exchange("anna");
        proof.put("code_verifier", "x".repeat(43));
        Map<String, String> wrong = exchange("anna");
        wrong.put("client_secret", "guess");
        for (Map<String, String> form : List.of(proof, wrong)) {
            HttpResponse<String> reply = token(form);
            assertThat(reply.statusCode()).isEqualTo(401);
            assertThat(Json.read(reply.body()).path("error").asString()).isEqualTo("invalid_client");
        }
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        Map<String, String> form = exchange("anna");
        assertThat(token(form).statusCode()).isEqualTo(200);
        assertThat(token(form).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"cancel, user_cancelled_login", "deny, user_cancelled_authorize"})
    void goingBackIsAnErrorInTheRedirect(String choice, String error) throws Exception {
        Parameters back = sentBack(AUTHORIZE + "&simulated_person=" + choice);
        assertThat(back.first("error")).isEqualTo(error);
        assertThat(back.first("error_description")).isNotBlank();
        assertThat(back.first("state")).isEqualTo("s1");
    }

    @Test
    void oldScopesAreNotAuthorized() throws Exception {
        Parameters back = sentBack(AUTHORIZE.replace("email", "r_liteprofile"));
        assertThat(back.first("error")).isEqualTo("unauthorized_scope_error");
    }

    @Test
    void subjectsDifferByClient() throws Exception {
        String code = sentBack(AUTHORIZE.replace("client_id=app", "client_id=other") + "&simulated_person=anna")
                .first("code", "");
        Map<String, String> other = exchange("anna");
        String mine = part(Json.read(token(other).body()).path("id_token").asString(), 1)
                .path("sub")
                .asString();
        other.put("client_id", "other");
        other.put("code", code);
        String theirs = part(Json.read(token(other).body()).path("id_token").asString(), 1)
                .path("sub")
                .asString();
        assertThat(theirs).isNotEqualTo(mine);
    }

    @Test
    void someoneWithoutAnAddressHasNoSuchClaim() throws Exception {
        JsonNode claims = part(
                Json.read(token(exchange("no-email")).body()).path("id_token").asString(), 1);
        assertThat(claims.has("email")).isFalse();
        assertThat(claims.has("email_verified")).isFalse();
        assertThat(claims.has("picture")).isFalse();
    }

    @Test
    void aTestCanDecideWithoutABrowser() throws Exception {
        simulator.upstream(LinkedIn.class).answerAs("karim");
        assertThat(sentBack(AUTHORIZE).has("code")).isTrue();
        caller.post("/_control/linkedin", "{\"as\":\"cancel\"}");
        assertThat(sentBack(AUTHORIZE).first("error")).isEqualTo("user_cancelled_login");
        caller.post("/_control/reset", "");
        assertThat(caller.get(AUTHORIZE).statusCode()).isEqualTo(200);
    }
}
