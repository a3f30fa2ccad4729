package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.letters.Letters;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.token.OneTimeTokens;
import dev.jobtracker.accounts.token.Purpose;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Showing that mails to an account's address reach its person. */
@Component
public class EmailVerification {

    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Database database;
    private final OneTimeTokens tokens;
    private final Accounts accounts;
    private final AttemptCounts counts;
    private final Letters letters;

    EmailVerification(
            Database database, OneTimeTokens tokens, Accounts accounts, AttemptCounts counts, Letters letters) {
        this.database = database;
        this.tokens = tokens;
        this.accounts = accounts;
        this.counts = counts;
        this.letters = letters;
    }

    /** Mails the link, with the transaction in progress. */
    void ask(Account account) {
        letters.sendEmailVerification(account.email(), tokens.issue(Purpose.EMAIL_VERIFICATION, account));
    }

    /**
     * Mails another link, unless the address is verified by now.
     *
     * @throws ProblemException 429 {@code too_many_attempts} after five in an hour
     */
    public void askAgain(UUID accountId) {
        Duration wait = counts.count("verification of " + accountId, MOST, WINDOW);
        if (wait.isPositive()) {
            throw ProblemException.tooMany("too_many_attempts", "There were too many requests. Try again later.", wait);
        }
        database.change(db -> accounts.find(accountId)
                .filter(account -> !account.emailVerified())
                .ifPresent(this::ask));
    }

    /**
     * Takes the token of a link as the proof.
     *
     * @throws ProblemException 422 {@code token_invalid}
     */
    public void confirm(SecretToken token) {
        database.change(db -> {
            OneTimeTokens.Owner owner =
                    tokens.redeem(Purpose.EMAIL_VERIFICATION, token).orElseThrow(PasswordReset.invalid());
            if (!accounts.setEmailVerified(owner.accountId(), owner.emailKey())) {
                throw PasswordReset.invalid().get();
            }
        });
    }
}
