package dev.jobtracker.accounts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.jobtracker.accounts.session.AccessTokens;
import dev.jobtracker.accounts.session.GrantedSession;
import dev.jobtracker.accounts.session.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * What lets a person's app go on.
 *
 * @param expiresIn of the access token, in seconds
 * @param refreshExpiresIn of the refresh token, in seconds
 * @param user who signed in; left out of a refresh
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tokens(
        String accessToken,
        String refreshToken,
        String tokenType,
        long expiresIn,
        long refreshExpiresIn,
        @Nullable User user) {

    static Tokens of(String accessToken, GrantedSession session, @Nullable User user) {
        return new Tokens(
                accessToken,
                session.refreshToken().value(),
                "Bearer",
                AccessTokens.LIFETIME.toSeconds(),
                Sessions.LIFETIME.toSeconds(),
                user);
    }
}
