package dev.jobtracker.simulator.linkedin;

import dev.jobtracker.simulator.wire.Parameters;
import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The authorization endpoint: asks who signs in, or knows it already, and sends the browser back. */
final class Authorization {

    private static final Set<String> SCOPES = Set.of("openid", "profile", "email");
    private static final Duration CODE_LIFE = Duration.ofMinutes(30);

    private final Grants grants;
    private final Supplier<Instant> now;

    Authorization(Grants grants, Supplier<Instant> now) {
        this.grants = grants;
        this.now = now;
    }

    Reply answer(Request request, @Nullable String ordered) {
        Parameters asked = request.parameters();
        String redirect = asked.first("redirect_uri", "");
        if (asked.first("client_id", "").isBlank() || !redirect.startsWith("http")) {
            return LoginPage.broken("The passed in client_id or redirect_uri is invalid.");
        }
        if (!asked.first("response_type", "").equals("code")) {
            return back(asked, "unsupported_response_type", "Only the code response type is supported");
        }
        List<String> scopes = List.of(asked.first("scope", "").strip().split("[ ,]+", -1));
        for (String scope : scopes) {
            if (!SCOPES.contains(scope)) {
                return back(
                        asked,
                        "unauthorized_scope_error",
                        "Scope \"" + scope + "\" is not authorized for your application");
            }
        }
        String choice = asked.first(LoginPage.CHOICE, ordered == null ? "" : ordered);
        return switch (choice) {
            case "" -> LoginPage.ask(request);
            case "cancel" -> back(asked, "user_cancelled_login", "The user cancelled LinkedIn login");
            case "deny" -> back(asked, "user_cancelled_authorize", "The user cancelled the authorization");
            default -> approve(asked, redirect, scopes, choice);
        };
    }

    private Reply approve(Parameters asked, String redirect, List<String> scopes, String key) {
        Person person = Person.named(key);
        if (person == null) {
            return LoginPage.broken("Nobody here is called " + key);
        }
        Instant until = now.get().plus(CODE_LIFE);
        Grant grant = new Grant(person, asked.first("client_id", ""), redirect, scopes, until);
        return Reply.redirect(
                with(redirect, "code=" + encoded(grants.code(grant)) + "&state=" + encoded(asked.first("state", ""))));
    }

    private static Reply back(Parameters asked, String error, String description) {
        String query = "error=" + error + "&error_description=" + encoded(description) + "&state="
                + encoded(asked.first("state", ""));
        return Reply.redirect(with(asked.first("redirect_uri", ""), query));
    }

    private static String with(String address, String query) {
        return address + (address.indexOf('?') < 0 ? "?" : "&") + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
