package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Stops guessing: ten failures for one e-mail address, whether there is such an account or not, and a hundred from one
 * place, in a quarter of an hour. A try is counted before it is judged, so that many at once gain nothing.
 */
@Component
class SignInThrottle {

    static final int MOST_FOR_AN_ACCOUNT = 10;
    static final int MOST_FROM_A_PLACE = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Database database;
    private final AttemptCounts counts;

    SignInThrottle(Database database, AttemptCounts counts) {
        this.database = database;
        this.counts = counts;
    }

    /**
     * Counts a try with what was typed as the address.
     *
     * @throws ProblemException 429 {@code too_many_attempts}
     */
    void count(String email, ClientAddress from) {
        Duration wait = database.write(db -> {
            Duration account = counts.count(account(email), MOST_FOR_AN_ACCOUNT, WINDOW);
            Duration place = counts.count(place(from), MOST_FROM_A_PLACE, WINDOW);
            return account.compareTo(place) > 0 ? account : place;
        });
        if (wait.isPositive()) {
            throw ProblemException.tooMany(
                    "too_many_attempts", "There were too many failed sign-ins. Try again later.", wait);
        }
    }

    /** The try was the right one. */
    void succeeded(String email, ClientAddress from) {
        counts.forget(account(email));
        counts.takeBack(place(from));
    }

    /** The person showed in another way who they are. */
    void forget(String email) {
        counts.forget(account(email));
    }

    private static String account(String email) {
        String key = EmailAddress.parse(email).map(EmailAddress::key).orElse(email);
        return "sign-in of " + key;
    }

    private static String place(ClientAddress from) {
        return "sign-in from " + from.network();
    }
}
