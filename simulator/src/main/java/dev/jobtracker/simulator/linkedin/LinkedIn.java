package dev.jobtracker.simulator.linkedin;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Png;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import dev.jobtracker.simulator.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sign-in with LinkedIn; the issuer is {@code …/linkedin/oauth}, every client's secret is {@code demo}. */
public final class LinkedIn implements Upstream {

    private static final int PICTURE_SIZE = 100;

    private final Grants grants = new Grants();
    private final SigningKey key = new SigningKey();
    private final Authorization authorization;
    private final TokenEndpoint tokens;
    private volatile @Nullable String ordered;

    /** Takes the time from this world. */
    public LinkedIn(World world) {
        this.authorization = new Authorization(grants, world::now);
        this.tokens = new TokenEndpoint(grants, key, world::now);
    }

    @Override
    public String name() {
        return "linkedin";
    }

    @Override
    public Reply answer(Request request) {
        return switch (request.path()) {
            case "/oauth/.well-known/openid-configuration" -> Reply.json(discovery(request.base()));
            case "/oauth/v2/authorization" -> authorization.answer(request, ordered);
            case "/oauth/v2/accessToken" -> tokens.answer(request);
            case "/oauth/openid/jwks" -> Reply.json(key.published());
            case "/v2/userinfo" -> userInfo(request);
            default ->
                request.path().startsWith("/picture/")
                        ? Reply.bytes(200, "image/png", Png.logo(request.path(), PICTURE_SIZE))
                        : Reply.html(404, "<h1>Page not found</h1>");
        };
    }

    private static ObjectNode discovery(String base) {
        ObjectNode json = Json.object()
                .put("issuer", base + "/oauth")
                .put("authorization_endpoint", base + "/oauth/v2/authorization")
                .put("token_endpoint", base + "/oauth/v2/accessToken")
                .put("userinfo_endpoint", base + "/v2/userinfo")
                .put("jwks_uri", base + "/oauth/openid/jwks");
        json.set("response_types_supported", Json.array(List.of("code")));
        json.set("subject_types_supported", Json.array(List.of("pairwise")));
        json.set("id_token_signing_alg_values_supported", Json.array(List.of("RS256")));
        json.set("scopes_supported", Json.array(List.of("openid", "profile", "email")));
        json.set(
                "claims_supported",
                Json.array(List.of(
                        "iss",
                        "aud",
                        "iat",
                        "exp",
                        "sub",
                        "name",
                        "given_name",
                        "family_name",
                        "picture",
                        "email",
                        "email_verified",
                        "locale")));
        return json;
    }

    private Reply userInfo(Request request) {
        String bearer = request.header("Authorization", "");
        Grant grant = bearer.startsWith("Bearer ") ? grants.ofToken(bearer.substring("Bearer ".length())) : null;
        if (grant == null) {
            return Reply.json(
                    401,
                    Json.object()
                            .put("status", 401)
                            .put("serviceErrorCode", 65_600)
                            .put("code", "INVALID_ACCESS_TOKEN")
                            .put("message", "Invalid access token"));
        }
        ObjectNode claims = grant.claims(request.base());
        if (grant.sharesEmail()) {
            claims.put("email_verified", grant.person().verified());
        }
        claims.putObject("locale")
                .put("country", grant.person().country())
                .put("language", grant.person().language());
        return Reply.json(claims);
    }

    /**
     * Answers every sign-in at once from now on, without the page.
     *
     * @param choice a person ({@code anna}, {@code karim}, {@code unverified}, {@code no-email}), {@code cancel},
     *     {@code deny}, or null for the page again
     */
    public void answerAs(@Nullable String choice) {
        ordered = choice;
    }

    /** {@code POST /_control/linkedin} with {@code {"as": "anna"}}. */
    @Override
    public Reply control(Request request) {
        if (request.method().equals("POST")) {
            answerAs(Json.read(request.body()).path("as").asString(null));
        }
        return Reply.json(Json.object().put("as", ordered));
    }

    @Override
    public void reset() {
        ordered = null;
        grants.clear();
    }
}
