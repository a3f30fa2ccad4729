package dev.jobtracker.accounts.web;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.time.ShiftedClock;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.linkedin.LinkedIn;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Everything about accounts, as a program outside sees it; each database runs the same suites. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(AccountsOverHttp.Time.class)
abstract class AccountsOverHttp
        implements SignUpSuite,
                SignInSuite,
                SessionSuite,
                MailedLinkSuite,
                OwnerSuite,
                LinkedInSuite,
                DepartureSuite,
                ProfileSuite {

    static final String OWNER = "owner@example.com";

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());

    private Visitor visitor;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private Database database;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        ShiftedClock shiftedClock() {
            return new ShiftedClock(Clock.systemUTC());
        }
    }

    static void linkedIn(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.linkedin.client-id", () -> "app");
        registry.add("jobtracker.linkedin.client-secret", () -> "demo");
        registry.add("jobtracker.linkedin.issuer", AccountsOverHttp::linkedInIssuer);
    }

    static String linkedInIssuer() {
        return SIMULATOR.url("linkedin") + "/oauth";
    }

    @BeforeEach
    void connect(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        visitor.signUp(OWNER);
    }

    @AfterEach
    void goBackToThePresent() {
        clock.shiftBy(Duration.ZERO);
        SIMULATOR.reset();
    }

    @Override
    public Visitor visitor() {
        return visitor;
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public LinkedIn linkedIn() {
        return SIMULATOR.upstream(LinkedIn.class);
    }

    @Override
    public void letPass(Duration time) {
        clock.shiftBy(time);
    }
}
