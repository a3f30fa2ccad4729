package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.SignUpMode;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.web.ProblemException;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets people in, or says why not: 403 {@code signup_closed}, {@code invitation_required}, {@code invitation_invalid}.
 */
@Component
class Admission {

    private final SignUpPolicy policy;
    private final Invitations invitations;
    private final Accounts accounts;

    Admission(SignUpPolicy policy, Invitations invitations, Accounts accounts) {
        this.policy = policy;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    /** A first look, before work is spent on somebody who cannot come in. */
    void check(@Nullable SecretToken invitation) {
        if (!accounts.isEmpty()) {
            decide(invitation, invitations::isGood);
        }
    }

    /** Lets in somebody whose account was added in this transaction, and uses up the invitation where one is needed. */
    void admit(@Nullable SecretToken invitation, UUID accountId) {
        decide(invitation, token -> invitations.use(token, accountId));
    }

    private void decide(@Nullable SecretToken invitation, Predicate<SecretToken> works) {
        SignUpMode mode = policy.mode();
        if (mode == SignUpMode.CLOSED) {
            throw refused("signup_closed", "This installation takes no new accounts.");
        }
        if (mode == SignUpMode.INVITE && invitation == null) {
            throw refused("invitation_required", "A new account needs an invitation here.");
        }
        if (mode == SignUpMode.INVITE && invitation != null && !works.test(invitation)) {
            throw refused("invitation_invalid", "This invitation was used already, or has run out.");
        }
    }

    private static ProblemException refused(String code, String detail) {
        return new ProblemException(HttpStatus.FORBIDDEN, code, detail);
    }
}
