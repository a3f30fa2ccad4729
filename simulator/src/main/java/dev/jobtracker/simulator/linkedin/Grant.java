package dev.jobtracker.simulator.linkedin;

import dev.jobtracker.simulator.wire.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person allowed a client.
 *
 * @param person who
 * @param clientId whom
 * @param redirectUri where the code was sent
 * @param scopes what was asked for
 * @param until when the code stops working
 */
record Grant(Person person, String clientId, String redirectUri, List<String> scopes, Instant until) {

    /** The same person has another one at every client. */
    String subject() {
        byte[] source = (clientId + "/" + person.key()).getBytes(StandardCharsets.UTF_8);
        String text = new BigInteger(1, source).toString(36);
        return text.substring(0, 3).toUpperCase(Locale.ROOT) + "_" + text.substring(Math.max(3, text.length() - 7));
    }

    /** The claims that id token and userinfo share, apart from {@code email_verified} and {@code locale}. */
    ObjectNode claims(String base) {
        ObjectNode claims = Json.object().put("sub", subject());
        if (scopes.contains("profile")) {
            claims.put("name", person.name())
                    .put("given_name", person.givenName())
                    .put("family_name", person.familyName());
            if (person.picture()) {
                claims.put("picture", base + "/picture/" + person.key() + "?e=1893456000&v=beta");
            }
        }
        if (sharesEmail()) {
            claims.put("email", person.email());
        }
        return claims;
    }

    boolean sharesEmail() {
        return scopes.contains("email") && person.email() != null;
    }
}
