package dev.jobtracker.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.JobTracker;
import dev.jobtracker.accounts.entrance.NewAccount;
import dev.jobtracker.accounts.entrance.PasswordReset;
import dev.jobtracker.accounts.entrance.SignUp;
import dev.jobtracker.accounts.entrance.Welcome;
import dev.jobtracker.accounts.password.Password;
import dev.jobtracker.accounts.session.LiveSessions;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The owner's view of the accounts, as a command opens it: without a web server, on a new database each time. */
abstract class AccountDirectoryContract {

    private static final Password PASSWORD = new Password("four unrelated words");

    @TempDir
    Path data;

    private ConfigurableApplicationContext context;
    private AccountDirectory directory;
    private SignUp signUp;
    private RememberingModule module;

    /** The URL of an empty database; blank for SQLite in the data directory. */
    abstract String databaseUrl();

    /** A module above that keeps something about people. */
    private static final class RememberingModule implements PersonalData {

        private final ConcurrentLinkedQueue<UUID> erased = new ConcurrentLinkedQueue<>();
        private boolean broken;

        @Override
        public String folder() {
            return "remembering";
        }

        @Override
        public void export(UUID accountId, ExportFolder folder) {}

        @Override
        public void erase(UUID accountId) {
            if (broken) {
                throw new IllegalStateException("cannot erase");
            }
            erased.add(accountId);
        }
    }

    @BeforeEach
    void start() {
        module = new RememberingModule();
        List<String> settings = new ArrayList<>(List.of("--jobtracker.data-dir=" + data));
        String url = databaseUrl();
        if (!url.isBlank()) {
            settings.add("--jobtracker.database.url=" + url);
        }
        context = new SpringApplicationBuilder(JobTracker.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(starting -> starting.getBeanFactory().registerSingleton("remembering", module))
                .run(settings.toArray(String[]::new));
        directory = context.getBean(AccountDirectory.class);
        signUp = context.getBean(SignUp.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void ofThoseWhoComeFirstAtOnceOneIsTheOwner() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            people.invokeAll(IntStream.range(0, 4)
                    .<Callable<Welcome>>mapToObj(person -> () -> join("p" + person + "@example.com"))
                    .toList());
        }

        List<Account> accounts = directory.list(PageRequest.of(0, 100)).items();
        assertThat(accounts).hasSize(4);
        assertThat(accounts).extracting(Account::role).containsOnlyOnce(Role.OWNER);
    }

    @Test
    void removesAnAccountAndWhatEveryModuleKeepsOfIt() {
        join("owner@example.com");
        Welcome member = join("member@example.com");
        UUID id = member.account().id();

        directory.remove(id);

        assertThat(module.erased).containsExactly(id);
        assertThat(directory.find(id)).isEmpty();
        assertThat(context.getBean(LiveSessions.class).find(member.session().sessionId()))
                .isEmpty();
        assertThat(join("member@example.com").account().id()).isNotEqualTo(id);
        assertThatThrownBy(() -> directory.remove(id)).isInstanceOf(ProblemException.class);
    }

    @Test
    void removesNothingWhereAModuleCannotErase() {
        join("owner@example.com");
        UUID id = join("member@example.com").account().id();
        module.broken = true;

        assertThatThrownBy(() -> directory.remove(id)).hasMessage("cannot erase");

        assertThat(directory.find(id)).isPresent();
    }

    @Test
    void keepsTheOwnerAsLongAsThereAreOthers() {
        UUID owner = join("owner@example.com").account().id();
        UUID member = join("member@example.com").account().id();

        assertThatThrownBy(() -> directory.remove(owner))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("owner_stays"));
        directory.remove(member);
        directory.remove(owner);

        assertThat(directory.list(PageRequest.of(0, 1)).total()).isZero();
        assertThat(join("next@example.com").account().role()).isEqualTo(Role.OWNER);
    }

    @Test
    void givesALinkToANewPassword() {
        Account account = join("owner@example.com").account();

        URI link = directory.resetLink(account.id());

        assertThat(link.toString()).startsWith("http://localhost:8080/reset-password?token=");
        String token = link.getQuery().substring("token=".length());
        context.getBean(PasswordReset.class)
                .confirm(new SecretToken(token), new Password("five other unrelated words"));
        assertThat(directory.find(account.id()).orElseThrow().emailVerified()).isTrue();
    }

    private Welcome join(String email) {
        return signUp.withPassword(new NewAccount(new EmailAddress(email), "Ann Example", false, null), PASSWORD);
    }
}
