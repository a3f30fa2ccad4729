package dev.jobtracker.simulator.linkedin;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Changes a code into an access token and an id token; the secret is expected in the form, nowhere else. */
final class TokenEndpoint {

    /** The secret that every client has. */
    static final String SECRET = "demo";

    private static final int TWO_MONTHS = 5_184_000;
    private static final int ONE_HOUR = 3_600;
    private static final String MISMATCH = "Unable to retrieve access token: appid/redirect uri/code verifier does not"
            + " match authorization code. Or authorization code expired. Or external member binding exists";

    private final Grants grants;
    private final SigningKey key;
    private final Supplier<Instant> now;

    TokenEndpoint(Grants grants, SigningKey key, Supplier<Instant> now) {
        this.grants = grants;
        this.key = key;
        this.now = now;
    }

    Reply answer(Request request) {
        if (!request.method().equals("POST")) {
            return Reply.message(405, "Method Not Allowed");
        }
        Parameters form = request.form();
        Reply refusal = refusal(form);
        if (refusal != null) {
            return refusal;
        }
        Grant grant = grants.spend(form.first("code", ""), now.get());
        if (grant == null
                || !grant.clientId().equals(form.first("client_id"))
                || !grant.redirectUri().equals(form.first("redirect_uri"))) {
            return error(400, "invalid_request", MISMATCH);
        }
        return tokens(grant, request);
    }

    private static @Nullable Reply refusal(Parameters form) {
        for (String required : List.of("grant_type", "code", "redirect_uri", "client_id", "client_secret")) {
            if (form.first(required, "").isEmpty()) {
                return error(400, "invalid_request", "A required parameter \"" + required + "\" is missing");
            }
        }
        if (!form.first("grant_type", "").equals("authorization_code")) {
            return error(400, "unsupported_grant_type", "Unsupported grant type");
        }
        boolean wrongSecret = !form.first("client_secret", "").equals(SECRET);
        if (wrongSecret || form.has("code_verifier")) {
            return error(401, "invalid_client", "Client authentication failed");
        }
        return null;
    }

    private Reply tokens(Grant grant, Request request) {
        long issued = now.get().getEpochSecond();
        ObjectNode claims = Json.object()
                .put("iss", request.base() + "/oauth")
                .put("aud", grant.clientId())
                .put("iat", issued)
                .put("exp", issued + ONE_HOUR);
        claims.setAll(grant.claims(request.base()));
        if (grant.sharesEmail()) {
            claims.put("email_verified", Boolean.toString(grant.person().verified()));
        }
        claims.put("locale", grant.person().language() + "_" + grant.person().country());
        return Reply.json(Json.object()
                .put("access_token", grants.token(grant))
                .put("expires_in", TWO_MONTHS - 1)
                .put("scope", String.join(",", grant.scopes().stream().sorted().toList()))
                .put("token_type", "Bearer")
                .put("id_token", key.sign(claims)));
    }

    private static Reply error(int status, String error, String description) {
        return Reply.json(status, Json.object().put("error", error).put("error_description", description));
    }
}
