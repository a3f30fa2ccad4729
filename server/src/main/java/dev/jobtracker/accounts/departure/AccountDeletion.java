package dev.jobtracker.accounts.departure;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.AccountDirectory;
import dev.jobtracker.accounts.letters.Letters;
import dev.jobtracker.accounts.password.Password;
import dev.jobtracker.accounts.password.PasswordHasher;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.session.LiveSessions;
import dev.jobtracker.accounts.token.OneTimeTokens;
import dev.jobtracker.accounts.token.Purpose;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Problem;
import dev.jobtracker.platform.web.ProblemException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets people remove their own account, once they have shown a second time that it is theirs. */
@Component
public class AccountDeletion {

    /** Short enough to type; tries are limited, and a code works for half an hour and for one account alone. */
    private static final int DIGITS = 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Accounts accounts;
    private final AccountDirectory directory;
    private final PasswordHasher hasher;
    private final OneTimeTokens tokens;
    private final Letters letters;
    private final LiveSessions sessions;

    AccountDeletion(
            Database database,
            Accounts accounts,
            AccountDirectory directory,
            PasswordHasher hasher,
            OneTimeTokens tokens,
            Letters letters,
            LiveSessions sessions) {
        this.database = database;
        this.accounts = accounts;
        this.directory = directory;
        this.hasher = hasher;
        this.tokens = tokens;
        this.letters = letters;
        this.sessions = sessions;
    }

    /**
     * Removes the account of whoever knows its password.
     *
     * @throws ProblemException 422 {@code wrong_password}; 409 {@code owner_stays}
     */
    public void withPassword(UUID accountId, Password password) {
        String hash = accounts.passwordHash(accountId).orElse(null);
        if (!hasher.matches(password, hash)) {
            throw wrong("password", "wrong_password", "The password is not right.");
        }
        directory.remove(accountId);
    }

    /** Mails a code that removes the account; an earlier one works no more. */
    public void sendCode(UUID accountId) {
        database.change(db -> accounts.find(accountId).ifPresent(this::sendCode));
    }

    private void sendCode(Account account) {
        String code = String.format(Locale.ROOT, "%0" + DIGITS + "d", RANDOM.nextInt(100_000_000));
        tokens.forget(Purpose.ACCOUNT_DELETION, account.id());
        tokens.keep(Purpose.ACCOUNT_DELETION, account, token(account.id(), code));
        letters.sendDeletionCode(account.email(), code);
    }

    /**
     * Removes the account of whoever reads its mails.
     *
     * @throws ProblemException 422 {@code wrong_code}; 409 {@code owner_stays}, after which the code still works
     */
    public void withCode(UUID accountId, String code) {
        database.change(db -> {
            if (tokens.redeem(Purpose.ACCOUNT_DELETION, token(accountId, code.strip()))
                    .isEmpty()) {
                throw wrong("code", "wrong_code", "The code is not right, or has run out.");
            }
            directory.remove(accountId);
        });
        sessions.forgetAll();
    }

    /** Another account's code is another token, even where the digits are the same. */
    private static SecretToken token(UUID accountId, String code) {
        return new SecretToken(accountId + ":" + code);
    }

    private static ProblemException wrong(String field, String code, String message) {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT, code, message, List.of(new Problem.FieldError(field, code, message)));
    }
}
