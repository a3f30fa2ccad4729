package dev.jobtracker.accounts;

import dev.jobtracker.accounts.session.SessionTimes;
import dev.jobtracker.accounts.session.Sessions;
import dev.jobtracker.platform.mail.MailQueue;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What this module keeps about people; it goes with the account's row. */
@Component
class AccountData implements PersonalData {

    private final AccountDirectory directory;
    private final Sessions sessions;
    private final MailQueue mails;
    private final JsonMapper json;

    AccountData(AccountDirectory directory, Sessions sessions, MailQueue mails, JsonMapper json) {
        this.directory = directory;
        this.sessions = sessions;
        this.mails = mails;
        this.json = json;
    }

    @Override
    public String folder() {
        return "account";
    }

    @Override
    public String about() {
        return "Your name and e-mail address, what LinkedIn told when you signed in with it, and when your sessions began.";
    }

    private record Exported(
            String email,
            String fullName,
            Role role,
            boolean premium,
            boolean emailVerified,
            Instant createdAt,
            @Nullable Instant lastSignedInAt,
            @Nullable LinkedInIdentity linkedin,
            List<SessionTimes> sessions) {}

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        Account account = directory.find(accountId).orElseThrow();
        Exported exported = new Exported(
                account.email().value(),
                account.fullName(),
                account.role(),
                account.premium(),
                account.emailVerified(),
                account.createdAt(),
                account.lastSignedInAt(),
                directory.linkedIn(accountId).orElse(null),
                sessions.of(accountId));
        try (OutputStream file = folder.file("account.json")) {
            file.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(exported));
        }
    }

    /** Tokens, sessions and LinkedIn's data refer to the account and go when it goes; letters to it do not. */
    @Override
    public void erase(UUID accountId) {
        directory
                .find(accountId)
                .ifPresent(account -> mails.forget(account.email().value()));
    }
}
