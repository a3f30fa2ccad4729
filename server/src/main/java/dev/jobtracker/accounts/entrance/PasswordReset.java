package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.letters.Letters;
import dev.jobtracker.accounts.password.Password;
import dev.jobtracker.accounts.password.PasswordHasher;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.session.Sessions;
import dev.jobtracker.accounts.token.OneTimeTokens;
import dev.jobtracker.accounts.token.Purpose;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Choosing a new password with the token of a link. */
@Component
public class PasswordReset {

    private final Database database;
    private final OneTimeTokens tokens;
    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final Letters letters;

    PasswordReset(
            Database database,
            OneTimeTokens tokens,
            Accounts accounts,
            PasswordHasher hasher,
            Sessions sessions,
            SignInThrottle throttle,
            Letters letters) {
        this.database = database;
        this.tokens = tokens;
        this.accounts = accounts;
        this.hasher = hasher;
        this.sessions = sessions;
        this.throttle = throttle;
        this.letters = letters;
    }

    /**
     * Sets the password and ends every session of the account. Who has the token reads the account's mails, so its
     * address is verified too.
     *
     * @throws ProblemException 422 {@code token_invalid}; 422 for a password that will not do, after which the token
     *     still works
     */
    public void confirm(SecretToken token, Password password) {
        Account account = tokens.look(Purpose.PASSWORD_RESET, token)
                .flatMap(owner -> accounts.find(owner.accountId()))
                .orElseThrow(invalid());
        password.refuseIfWeak("new_password", account.email());
        String hash = hasher.hash(password);
        database.change(db -> change(token, hash, account));
    }

    private void change(SecretToken token, String hash, Account account) {
        OneTimeTokens.Owner owner = tokens.redeem(Purpose.PASSWORD_RESET, token).orElseThrow(invalid());
        if (!accounts.setPassword(owner.accountId(), owner.emailKey(), hash)) {
            throw invalid().get();
        }
        accounts.setEmailVerified(owner.accountId(), owner.emailKey());
        tokens.forget(Purpose.PASSWORD_RESET, owner.accountId());
        tokens.forget(Purpose.EXCHANGE, owner.accountId());
        sessions.endAll(owner.accountId());
        throttle.forget(owner.emailKey());
        letters.sendPasswordChanged(account.email());
    }

    static Supplier<ProblemException> invalid() {
        return () -> new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT, "token_invalid", "This link was used already, or has run out.");
    }
}
