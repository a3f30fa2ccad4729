package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.session.LiveSessions;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** From a token that is well signed to the person behind it, if the session it names is alive. */
final class SignedInConverter implements Converter<Jwt, SignedInAuthentication> {

    private final LiveSessions sessions;

    SignedInConverter(LiveSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public SignedInAuthentication convert(Jwt token) {
        return sessions.find(sessionId(token))
                .filter(person -> person.accountId().toString().equals(token.getSubject()))
                .map(SignedInAuthentication::new)
                .orElseThrow(() -> new InvalidBearerTokenException("The session has ended"));
    }

    private static UUID sessionId(Jwt token) {
        try {
            return UUID.fromString(String.valueOf(token.getClaimAsString("sid")));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidBearerTokenException("The token names no session", malformed);
        }
    }
}
