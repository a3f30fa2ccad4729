package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.accounts.password.Password;
import dev.jobtracker.accounts.password.PasswordHasher;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.session.Sessions;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Signs people in with their password. Whether an account exists shows neither in the answer nor in its time. */
@Component
public class SignIn {

    private final Database database;
    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final SignInThrottle throttle;
    private final Sessions sessions;

    SignIn(Database database, Accounts accounts, PasswordHasher hasher, SignInThrottle throttle, Sessions sessions) {
        this.database = database;
        this.accounts = accounts;
        this.hasher = hasher;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    /**
     * Begins a session for whoever knows the password.
     *
     * @param email as typed
     * @throws ProblemException 401 {@code bad_credentials}; 429 {@code too_many_attempts}
     */
    public Welcome withPassword(String email, Password password, ClientAddress from) {
        throttle.count(email, from);
        Account account = EmailAddress.parse(email).flatMap(accounts::find).orElse(null);
        String hash =
                account == null ? null : accounts.passwordHash(account.id()).orElse(null);
        if (!hasher.matches(password, hash) || account == null || hash == null) {
            throw badCredentials();
        }
        return database.write(db -> enter(account, hash, email, from)).orElseThrow(SignIn::badCredentials);
    }

    /** Unless the password was changed while it was checked. */
    private Optional<Welcome> enter(Account account, String hash, String email, ClientAddress from) {
        if (!accounts.signedIn(account.id(), hash)) {
            return Optional.empty();
        }
        throttle.succeeded(email, from);
        return Optional.of(new Welcome(account, sessions.begin(account.id())));
    }

    private static ProblemException badCredentials() {
        return new ProblemException(
                HttpStatus.UNAUTHORIZED, "bad_credentials", "The e-mail address or the password is not right.");
    }
}
