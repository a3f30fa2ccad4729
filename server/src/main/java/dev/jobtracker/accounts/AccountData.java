package dev.jobtracker.accounts;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What this module keeps about people; it goes with the account's row. */
@Component
class AccountData implements PersonalData {

    private final AccountDirectory directory;
    private final JsonMapper json;

    AccountData(AccountDirectory directory, JsonMapper json) {
        this.directory = directory;
        this.json = json;
    }

    @Override
    public String folder() {
        return "account";
    }

    private record Exported(
            String email,
            String fullName,
            boolean emailVerified,
            Instant createdAt,
            @Nullable Instant lastSignedInAt,
            @Nullable LinkedInIdentity linkedin) {}

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        Account account = directory.find(accountId).orElseThrow();
        Exported exported = new Exported(
                account.email().value(),
                account.fullName(),
                account.emailVerified(),
                account.createdAt(),
                account.lastSignedInAt(),
                directory.linkedIn(accountId).orElse(null));
        try (OutputStream file = folder.file("account.json")) {
            file.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(exported));
        }
    }

    /** Nothing is left to erase: tokens, sessions and LinkedIn's data refer to the account and go when it goes. */
    @Override
    public void erase(UUID accountId) {}
}
