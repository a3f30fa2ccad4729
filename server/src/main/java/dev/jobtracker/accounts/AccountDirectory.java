package dev.jobtracker.accounts;

import dev.jobtracker.accounts.letters.Letters;
import dev.jobtracker.accounts.linkedin.LinkedInIdentities;
import dev.jobtracker.accounts.linkedin.LinkedInSettings;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.session.LiveSessions;
import dev.jobtracker.accounts.token.OneTimeTokens;
import dev.jobtracker.accounts.token.Purpose;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the owner may know of accounts and do with them, in the app and on the command line. */
@Component
public class AccountDirectory {

    private final Database database;
    private final Accounts accounts;
    private final LinkedInIdentities identities;
    private final LinkedInSettings linkedIn;
    private final OneTimeTokens tokens;
    private final Letters letters;
    private final LiveSessions sessions;
    private final ObjectProvider<PersonalData> personalData;

    AccountDirectory(
            Database database,
            Accounts accounts,
            LinkedInIdentities identities,
            LinkedInSettings linkedIn,
            OneTimeTokens tokens,
            Letters letters,
            LiveSessions sessions,
            ObjectProvider<PersonalData> personalData) {
        this.database = database;
        this.accounts = accounts;
        this.identities = identities;
        this.linkedIn = linkedIn;
        this.tokens = tokens;
        this.letters = letters;
        this.sessions = sessions;
        this.personalData = personalData;
    }

    /** The accounts in the order in which they were made. */
    public Page<Account> list(PageRequest page) {
        return new Page<>(accounts.list(page.offset(), page.limit()), page.page(), page.limit(), accounts.count());
    }

    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    public Optional<Account> find(EmailAddress email) {
        return accounts.find(email);
    }

    /** What LinkedIn told of the person; empty when they never signed in with it. */
    public Optional<LinkedInIdentity> linkedIn(UUID accountId) {
        return identities.of(accountId);
    }

    /** Forgets what LinkedIn told of the person, who no longer comes in with it; false when it told nothing. */
    public boolean unlinkLinkedIn(UUID accountId) {
        return identities.unlink(accountId);
    }

    /** Whose word the owner takes for who somebody is at LinkedIn. */
    public URI linkedInIssuer() {
        return linkedIn.issuer();
    }

    /**
     * Gives the person another name.
     *
     * @throws ProblemException 404 {@code no_such_account}
     */
    public void rename(UUID id, String fullName) {
        if (!accounts.rename(id, fullName)) {
            throw unknown();
        }
    }

    /**
     * Gives or takes the larger allowance of searches, which holds for running sessions within seconds.
     *
     * @throws ProblemException 404 {@code no_such_account}
     */
    public Account setPremium(UUID id, boolean premium) {
        Account changed = accounts.setPremium(id, premium).orElseThrow(AccountDirectory::unknown);
        sessions.forgetAll();
        return changed;
    }

    /**
     * A link that lets the person choose a new password: it works once, for 30 minutes, for whoever has it.
     *
     * @throws ProblemException 404 {@code no_such_account}
     */
    public URI resetLink(UUID id) {
        Account account = accounts.find(id).orElseThrow(AccountDirectory::unknown);
        return letters.passwordResetLink(tokens.issue(Purpose.PASSWORD_RESET, account));
    }

    /**
     * Removes the account and, in the same transaction, everything that any module keeps of the person. The owner can
     * be removed only as the last one.
     *
     * @throws ProblemException 404 {@code no_such_account}; 409 {@code owner_stays}
     */
    public void remove(UUID id) {
        database.erase(db -> {
            Account account = accounts.find(id).orElseThrow(AccountDirectory::unknown);
            if (account.role() == Role.OWNER && accounts.count() > 1) {
                throw new ProblemException(
                        HttpStatus.CONFLICT, "owner_stays", "The owner stays as long as others have accounts here.");
            }
            personalData.orderedStream().forEach(data -> data.erase(id));
            accounts.remove(id);
        });
        sessions.forgetAll();
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("no_such_account", "There is no such account.");
    }
}
