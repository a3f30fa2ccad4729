package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.Role;
import dev.jobtracker.accounts.password.Password;
import dev.jobtracker.accounts.password.PasswordHasher;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.session.Sessions;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes accounts; the first one is the owner's, and of two that come first at once exactly one is. */
@Component
public class SignUp {

    private final Database database;
    private final Accounts accounts;
    private final Admission admission;
    private final PasswordHasher hasher;
    private final Sessions sessions;
    private final EmailVerification verification;
    private final Clock clock;

    SignUp(
            Database database,
            Accounts accounts,
            Admission admission,
            PasswordHasher hasher,
            Sessions sessions,
            EmailVerification verification,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.admission = admission;
        this.hasher = hasher;
        this.sessions = sessions;
        this.verification = verification;
        this.clock = clock;
    }

    /**
     * An account with a password, signed in.
     *
     * @throws ProblemException 409 {@code email_taken}; 422 for a password that will not do; 403 as the owner wishes
     */
    public Welcome withPassword(NewAccount who, Password password) {
        admission.check(who.invitation());
        password.refuseIfWeak("password", who.email());
        if (accounts.find(who.email()).isPresent()) {
            throw taken();
        }
        String hash = hasher.hash(password);
        return database.write(db -> {
            Account account = add(who, hash);
            verification.ask(account);
            return new Welcome(account, sessions.begin(account.id()));
        });
    }

    /**
     * An account for somebody whom another installation vouches for, in the transaction in progress; the person may
     * choose a password later.
     *
     * @throws ProblemException 409 {@code email_taken}; 403 as the owner wishes
     */
    public Account withoutPassword(NewAccount who) {
        admission.check(who.invitation());
        Account account = add(who, null);
        if (!account.emailVerified()) {
            verification.ask(account);
        }
        return account;
    }

    private Account add(NewAccount who, @Nullable String passwordHash) {
        if (accounts.isEmpty()) {
            Account owner = account(who, Role.OWNER, passwordHash != null);
            if (accounts.add(owner, passwordHash)) {
                return owner;
            }
        }
        Account member = account(who, Role.MEMBER, passwordHash != null);
        if (!accounts.add(member, passwordHash)) {
            throw taken();
        }
        admission.admit(who.invitation(), member.id());
        return member;
    }

    private Account account(NewAccount who, Role role, boolean hasPassword) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Account(
                Identifiers.timeOrdered(),
                who.email(),
                who.fullName(),
                role,
                false,
                who.emailVerified(),
                hasPassword,
                now,
                now);
    }

    private static ProblemException taken() {
        return new ProblemException(
                HttpStatus.CONFLICT, "email_taken", "There is already an account with this e-mail address.");
    }
}
