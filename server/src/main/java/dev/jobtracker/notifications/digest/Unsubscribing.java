package dev.jobtracker.notifications.digest;

import dev.jobtracker.notifications.person.PersonWishes;
import dev.jobtracker.notifications.person.Words;
import dev.jobtracker.platform.address.PublicAddress;
import dev.jobtracker.platform.secrets.SecretBox;
import dev.jobtracker.platform.secrets.UnreadableSecretException;
import dev.jobtracker.platform.web.ProblemException;
import java.net.URI;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Links that end a person's mails for whoever has the mail, without signing in and for as long as the account is there.
 * The link is the account's id, sealed: nothing is stored for it. Safe to share between threads.
 */
@Component
public class Unsubscribing {

    private static final String CONTEXT = "notifications.unsubscribe";

    private final SecretBox secrets;
    private final PersonWishes wishes;
    private final PublicAddress address;

    Unsubscribing(SecretBox secrets, PersonWishes wishes, PublicAddress address) {
        this.secrets = secrets;
        this.wishes = wishes;
        this.address = address;
    }

    URI link(UUID accountId) {
        String sealed = secrets.seal(CONTEXT, accountId.toString()).replace(':', '.');
        return address.inMails("/api/v1/unsubscribe/" + sealed);
    }

    /**
     * The words in which to ask whoever has the link.
     *
     * @throws ProblemException 404 {@code unsubscribe_link_unknown}
     */
    public Words words(String token) {
        return Words.in(wishes.of(owner(token)).locale());
    }

    /**
     * Ends the mails; twice is the same as once.
     *
     * @throws ProblemException 404 {@code unsubscribe_link_unknown}
     */
    public void stop(String token) {
        wishes.stopMails(owner(token));
    }

    private UUID owner(String token) {
        try {
            return UUID.fromString(secrets.open(CONTEXT, token.replace('.', ':')));
        } catch (UnreadableSecretException | IllegalArgumentException forged) {
            throw ProblemException.notFound("unsubscribe_link_unknown", "This link is not one of ours.");
        }
    }
}
