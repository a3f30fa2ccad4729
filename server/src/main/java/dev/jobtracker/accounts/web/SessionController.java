package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.session.GrantedSession;
import dev.jobtracker.accounts.session.Refreshing;
import dev.jobtracker.accounts.session.Sessions;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Authentication")
@SecurityRequirements
class SessionController {

    private final Sessions sessions;
    private final Accounts accounts;
    private final TokenAnswers tokens;

    SessionController(Sessions sessions, Accounts accounts, TokenAnswers tokens) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Schema(name = "RefreshToken")
    record RefreshTokenRequest(@NotNull String refreshToken) {}

    @PostMapping("/api/v1/auth/refresh")
    Tokens refresh(@Valid @RequestBody RefreshTokenRequest request) {
        return switch (sessions.refresh(new SecretToken(request.refreshToken()))) {
            case Refreshing.Granted(GrantedSession session) ->
                accounts.find(session.accountId())
                        .map(account -> tokens.of(account, session))
                        .orElseThrow(SessionController::over);
            case Refreshing.Reused _ ->
                throw refused("token_reused", "This token was spent before, so its session was ended. Sign in again.");
            case Refreshing.Unknown _ -> throw over();
        };
    }

    private static ProblemException over() {
        return refused("session_ended", "The session is over. Sign in again.");
    }

    private static ProblemException refused(String code, String detail) {
        return new ProblemException(HttpStatus.UNAUTHORIZED, code, detail);
    }

    @PostMapping("/api/v1/auth/signout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@Valid @RequestBody RefreshTokenRequest request) {
        sessions.endByToken(new SecretToken(request.refreshToken()));
    }
}
