package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.entrance.Welcome;
import dev.jobtracker.accounts.session.AccessTokens;
import dev.jobtracker.accounts.session.GrantedSession;
import org.springframework.stereotype.Component;

/** Turns a session into the tokens that an app gets of it. */
@Component
class TokenAnswers {

    private final AccessTokens accessTokens;

    TokenAnswers(AccessTokens accessTokens) {
        this.accessTokens = accessTokens;
    }

    Tokens of(Welcome welcome) {
        return Tokens.of(issue(welcome.account(), welcome.session()), welcome.session(), User.of(welcome.account()));
    }

    Tokens of(Account account, GrantedSession session) {
        return Tokens.of(issue(account, session), session, null);
    }

    private String issue(Account account, GrantedSession session) {
        return accessTokens.issue(account.id(), session.sessionId(), account.role());
    }
}
