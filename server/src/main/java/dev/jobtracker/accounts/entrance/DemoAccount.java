package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.AccountSettings;
import dev.jobtracker.accounts.DemoBegan;
import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.accounts.Role;
import dev.jobtracker.accounts.people.Accounts;
import dev.jobtracker.platform.identifiers.Identifiers;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The account of a demo, which everybody may use: it is made at the start, and owns the installation. */
@Component
public class DemoAccount implements ApplicationRunner {

    private static final String EMAIL = "demo@jobtracker.example";
    private static final String PASSWORD = "look around freely";

    /** Of the password above. */
    private static final String HASH = "$2a$12$scnDxcrGzkTa0yk/YuyIZu0d1oyJ9SEgsHy8sW6PuBVDkkf.LX.cC";

    private final AccountSettings settings;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoAccount(AccountSettings settings, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.settings = settings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What to sign in with. */
    @Schema(name = "DemoAccount")
    public record Credentials(String email, String password) {}

    /** What to sign in with, if this is a demo. */
    public Optional<Credentials> credentials() {
        return settings.demo() ? Optional.of(new Credentials(EMAIL, PASSWORD)) : Optional.empty();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && accounts.isEmpty()) {
            UUID id = Identifiers.timeOrdered();
            Instant now = clock.instant();
            EmailAddress email = new EmailAddress(EMAIL);
            if (accounts.add(new Account(id, email, "Demo Person", Role.OWNER, true, true, true, now, null), HASH)) {
                events.publishEvent(new DemoBegan(id));
            }
        }
    }
}
