package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.session.Sessions;
import dev.jobtracker.accounts.token.OneTimeTokens;
import dev.jobtracker.accounts.token.Purpose;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The last step of coming in by a redirect: the app has a code from its address, and gets a session for it. */
@Component
public class Exchange {

    private final Database database;
    private final OneTimeTokens tokens;
    private final Accounts accounts;
    private final Sessions sessions;

    Exchange(Database database, OneTimeTokens tokens, Accounts accounts, Sessions sessions) {
        this.database = database;
        this.tokens = tokens;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** A code for this account; works once, for two minutes. Empty when the account is gone. */
    public Optional<SecretToken> codeFor(UUID accountId) {
        return accounts.find(accountId).map(account -> tokens.issue(Purpose.EXCHANGE, account));
    }

    /**
     * Begins the session.
     *
     * @throws ProblemException 401 {@code code_invalid}
     */
    public Welcome redeem(SecretToken code) {
        return database.write(db -> tokens.redeem(Purpose.EXCHANGE, code)
                        .flatMap(owner -> accounts.find(owner.accountId()))
                        .map(this::welcome))
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.UNAUTHORIZED, "code_invalid", "The sign-in took too long, or was finished before."));
    }

    private Welcome welcome(Account account) {
        accounts.signedIn(account.id());
        return new Welcome(account, sessions.begin(account.id()));
    }
}
