package dev.jobtracker.accounts.letters;

import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.accounts.letters.Letter.Link;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.address.PublicAddress;
import dev.jobtracker.platform.mail.MailQueue;
import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes to people; each letter leaves once the transaction in progress commits. */
@Component
public class Letters {

    private final MailQueue queue;
    private final PublicAddress address;

    Letters(MailQueue queue, PublicAddress address) {
        this.queue = queue;
        this.address = address;
    }

    /** The page that chooses a new password. */
    public URI passwordResetLink(SecretToken token) {
        return address.inMails("/reset-password?token=" + token.value());
    }

    public void sendPasswordReset(EmailAddress receiver, SecretToken token) {
        send(
                receiver,
                new Letter(
                        "Choose a new password",
                        List.of("Somebody, probably you, wants to choose a new password for JobTracker."),
                        new Link("Choose a new password", passwordResetLink(token)),
                        List.of(
                                "The link works once, for 30 minutes.",
                                "If it was not you, you need do nothing: your password stays as it is.")));
    }

    public void sendPasswordChanged(EmailAddress receiver) {
        send(
                receiver,
                new Letter(
                        "Your password was changed",
                        List.of(
                                "The password of your JobTracker account was changed, and all its sessions were ended.",
                                "If it was not you, choose a new one at once:"),
                        new Link("Choose a new password", address.inMails("/reset-password")),
                        List.of()));
    }

    public void sendEmailVerification(EmailAddress receiver, SecretToken token) {
        send(
                receiver,
                new Letter(
                        "Confirm your e-mail address",
                        List.of("Please confirm that this address belongs to your JobTracker account."),
                        new Link("Confirm this address", address.inMails("/verify-email?token=" + token.value())),
                        List.of(
                                "The link works once, for three days.",
                                "If you made no account, you need do nothing.")));
    }

    public void sendDeletionCode(EmailAddress receiver, String code) {
        send(
                receiver,
                new Letter(
                        "The code that deletes your account",
                        List.of(
                                "Somebody, probably you, wants to delete your JobTracker account and everything in it.",
                                "The code is " + code),
                        null,
                        List.of(
                                "It works once, for 30 minutes.",
                                "If it was not you, tell nobody the code, and choose a new password.")));
    }

    private void send(EmailAddress receiver, Letter letter) {
        queue.post(letter.to(receiver));
    }
}
