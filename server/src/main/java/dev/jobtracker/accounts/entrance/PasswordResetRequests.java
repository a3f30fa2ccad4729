package dev.jobtracker.accounts.entrance;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.accounts.letters.Letters;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.token.OneTimeTokens;
import dev.jobtracker.accounts.token.Purpose;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Takes requests for a link to a new password.
 *
 * <p>Each is only noted as a task, and the account is looked for afterwards: so the answer comes in the same time
 * whether there is one or not.
 */
@Component
public class PasswordResetRequests {

    static final String TASK = "password-reset";

    private static final int MOST_FOR_AN_ADDRESS = 5;
    private static final int MOST_FROM_A_PLACE = 100;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Database database;
    private final SchedulerClient scheduler;
    private final AttemptCounts counts;
    private final Accounts accounts;
    private final OneTimeTokens tokens;
    private final Letters letters;
    private final Clock clock;

    PasswordResetRequests(
            Database database,
            SchedulerClient scheduler,
            AttemptCounts counts,
            Accounts accounts,
            OneTimeTokens tokens,
            Letters letters,
            Clock clock) {
        this.database = database;
        this.scheduler = scheduler;
        this.counts = counts;
        this.accounts = accounts;
        this.tokens = tokens;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Notes the wish; more than five an hour for one address are not heeded.
     *
     * @throws ProblemException 429 {@code too_many_attempts} for too many from one place
     */
    public void take(EmailAddress email, ClientAddress from) {
        Duration wait = database.write(db -> {
            Duration place = counts.count("password reset from " + from.network(), MOST_FROM_A_PLACE, WINDOW);
            Duration address = counts.count("password reset of " + email.key(), MOST_FOR_AN_ADDRESS, WINDOW);
            if (place.isZero() && address.isZero()) {
                String id = Identifiers.timeOrdered().toString();
                scheduler.schedule(new TaskInstance<>(TASK, id, email.value()), clock.instant());
            }
            return place;
        });
        if (wait.isPositive()) {
            throw ProblemException.tooMany("too_many_attempts", "There were too many requests. Try again later.", wait);
        }
    }

    /** Mails the link if there is such an account. */
    void carryOut(EmailAddress email) {
        database.change(db -> accounts.find(email)
                .ifPresent(account ->
                        letters.sendPasswordReset(account.email(), tokens.issue(Purpose.PASSWORD_RESET, account))));
    }
}
