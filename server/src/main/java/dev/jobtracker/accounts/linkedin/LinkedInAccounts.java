package dev.jobtracker.accounts.linkedin;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.LinkedInTold;
import dev.jobtracker.accounts.entrance.NewAccount;
import dev.jobtracker.accounts.entrance.SignUp;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.ProblemException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Finds the account of who comes from LinkedIn.
 *
 * <p>An account that exists is joined only when both sides have verified the address that they have in common: without
 * that, somebody could take an account over by telling LinkedIn its address, or lie in wait in an account with the
 * address of a person who will come later.
 */
@Component
class LinkedInAccounts {

    private static final int LONGEST_NAME = 200;

    private final Database database;
    private final LinkedInIdentities identities;
    private final Accounts accounts;
    private final SignUp signUp;
    private final ApplicationEventPublisher events;

    LinkedInAccounts(
            Database database,
            LinkedInIdentities identities,
            Accounts accounts,
            SignUp signUp,
            ApplicationEventPublisher events) {
        this.database = database;
        this.identities = identities;
        this.accounts = accounts;
        this.signUp = signUp;
        this.events = events;
    }

    /** The person's account: the one they are linked to, else the one with their address, else a new one. */
    UUID enter(LinkedInPerson person, @Nullable String invitation) {
        try {
            return database.write(
                    db -> told(linked(person).or(() -> joined(person)).orElseGet(() -> made(person, invitation))));
        } catch (ProblemException refused) {
            throw new LinkedInRefusedException(refused.code(), refused);
        }
    }

    private UUID told(UUID accountId) {
        events.publishEvent(new LinkedInTold(accountId));
        return accountId;
    }

    private Optional<UUID> linked(LinkedInPerson person) {
        Optional<UUID> account = identities.accountOf(person.sub());
        account.ifPresent(id -> identities.refresh(id, person));
        return account;
    }

    private Optional<UUID> joined(LinkedInPerson person) {
        if (person.email() == null) {
            throw new LinkedInRefusedException("linkedin_no_email");
        }
        Optional<Account> account = accounts.find(person.email());
        account.ifPresent(existing -> join(existing, person));
        return account.map(Account::id);
    }

    private void join(Account existing, LinkedInPerson person) {
        boolean theirs = existing.emailVerified() && person.emailVerified();
        if (!theirs || !identities.link(existing.id(), person)) {
            throw new LinkedInRefusedException("linkedin_account_exists");
        }
    }

    private UUID made(LinkedInPerson person, @Nullable String invitation) {
        SecretToken token = invitation == null ? null : new SecretToken(invitation);
        Account account = signUp.withoutPassword(newAccount(person, token));
        if (!identities.link(account.id(), person)) {
            throw new LinkedInRefusedException("linkedin_in_use");
        }
        return account.id();
    }

    private static NewAccount newAccount(LinkedInPerson person, @Nullable SecretToken invitation) {
        if (person.email() == null) {
            throw new LinkedInRefusedException("linkedin_no_email");
        }
        String name = person.name() == null ? person.email().value() : oneLine(person.name());
        return new NewAccount(person.email(), name, person.emailVerified(), invitation);
    }

    private static String oneLine(String name) {
        String line = name.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]", " ")
                .strip();
        return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }

    /** Links the person to the account of who is signed in and asked for it. */
    UUID link(LinkedInPerson person, UUID accountId) {
        return database.write(db -> {
            if (accounts.find(accountId).isEmpty() || !identities.link(accountId, person)) {
                throw new LinkedInRefusedException("linkedin_in_use");
            }
            return told(accountId);
        });
    }
}
