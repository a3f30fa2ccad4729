package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.jobtracker.JobTracker;
import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.web.Exchange;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** On PostgreSQL, with mails over SMTP, and with a second server on the same database. */
class PostgresqlAccountsIntegrationTests extends AccountsOverHttp {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private static String databaseUrl = "";
    private static @Nullable ServletWebServerApplicationContext secondServer;

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        MAIL.setUser("jobtracker@example.org", "jobtracker@example.org", "p@ss:word");
        MAIL.start();
        databaseUrl = TestDatabases.newPostgresqlUrl();
        registry.add("jobtracker.data-dir", directory::toString);
        registry.add("jobtracker.database.url", () -> databaseUrl);
        registry.add(
                "jobtracker.mail.url",
                () -> "smtp://jobtracker%40example.org:p%40ss%3Aword@127.0.0.1:"
                        + MAIL.getSmtp().getPort());
        linkedIn(registry);
    }

    @AfterAll
    static void stop() {
        if (secondServer != null) {
            secondServer.close();
        }
        MAIL.stop();
    }

    @Override
    public Letterbox letterbox() {
        return () -> List.of(MAIL.getReceivedMessages());
    }

    private static synchronized Visitor besideIt() {
        if (secondServer == null) {
            secondServer = (ServletWebServerApplicationContext) new SpringApplicationBuilder(JobTracker.class)
                    .run(
                            "--server.port=0",
                            "--jobtracker.data-dir=" + directory.resolve("second"),
                            "--jobtracker.database.url=" + databaseUrl,
                            "--jobtracker.linkedin.client-id=app",
                            "--jobtracker.linkedin.client-secret=demo",
                            "--jobtracker.linkedin.issuer=" + linkedInIssuer());
        }
        return new Visitor(
                new Exchange(Objects.requireNonNull(secondServer.getWebServer()).getPort()));
    }

    @Test
    void aTokenOfOneServerIsGoodAtTheOther() {
        JsonNode tokens = visitor().newcomer();

        assertThat(besideIt().me(tokens).statusCode()).isEqualTo(200);
        assertThat(visitor().me(besideIt().refreshed(tokens)).statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionThatEndsAtOneServerIsRefusedAtTheOtherWithinFiveSeconds() {
        JsonNode tokens = visitor().newcomer();
        assertThat(besideIt().me(tokens).statusCode()).isEqualTo(200);

        visitor().signOut(tokens);

        await().atMost(Duration.ofSeconds(5)).until(() -> besideIt().me(tokens).statusCode() == 401);
    }

    @Test
    void aNewSigningKeyIsKnownAtTheOtherServer() {
        JsonNode before = visitor().newcomer();
        assertThat(visitor()
                        .send("POST", "/api/v1/owner/signing-keys", "", owner())
                        .statusCode())
                .isEqualTo(204);
        letPass(Duration.ofSeconds(2));

        assertThat(besideIt().me(visitor().newcomer()).statusCode()).isEqualTo(200);
        assertThat(besideIt().me(before).statusCode()).isEqualTo(200);
    }

    @Test
    void aJourneyToLinkedInMayEndAtTheOtherServer() {
        linkedIn().answerAs("anna");
        Traveller traveller = new Traveller(visitor().server());
        URI callback = traveller.toLinkedInAndBack("/api/v1/auth/linkedin");

        HttpResponse<String> arrival = traveller.arriveAt(besideIt().server(), callback);

        assertThat(arrival.statusCode()).isEqualTo(302);
        assertThat(Traveller.target(arrival).getQuery()).contains("code=");
    }
}
