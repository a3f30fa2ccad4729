package dev.jobtracker.notifications.digest;

import static dev.jobtracker.platform.schema.Tables.ACCOUNT;
import static dev.jobtracker.platform.schema.Tables.SAVED_SEARCH_NEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.accounts.web.Letterbox;
import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.discovery.SearchNews;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.sources.SourcePosting;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The mail that tells what is due, as it arrives. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "jobtracker.sources.jobstream.enabled=false",
            "jobtracker.public-url=https://jobs.example.org",
            "jobtracker.digest.at=00:00"
        })
abstract class DigestContract {

    @Autowired
    private Digests digests;

    @Autowired
    private Database database;

    @Autowired
    private PostingCatalog catalog;

    @Autowired
    private SearchNews news;

    private Visitor visitor;
    private JsonNode ann;
    private String email = "";

    abstract Letterbox letterbox();

    @BeforeEach
    void signUp(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        email = Visitor.newEmail();
        ann = visitor.signUp(email);
        setVerified(true);
    }

    private void setVerified(boolean verified) {
        UUID id = UUID.fromString(ann.at("/user/id").asString());
        database.change(db -> db.update(ACCOUNT)
                .set(ACCOUNT.EMAIL_VERIFIED_AT, verified ? Instant.now() : null)
                .where(ACCOUNT.ID.eq(id))
                .execute());
    }

    @Test
    void tellsOnceWhatIsDue() throws Exception {
        remind("Call <b>Eva</b>", Instant.now().plusSeconds(30));

        run();
        run();
        MimeMessage mail = only();
        run();

        assertThat(only().getMessageID()).isEqualTo(mail.getMessageID());
        assertThat(mail.getSubject()).startsWith("Your job search, ");
        assertThat(part(mail, 0))
                .contains("* Call <b>Eva</b> – Engineer, Brightwater", "https://jobs.example.org/home");
        assertThat(part(mail, 1)).contains("Call &lt;b&gt;Eva&lt;/b&gt;").doesNotContain("<b>Eva");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void tellsOfInterviewsInThePersonsLanguage() throws Exception {
        settings(Map.of("locale", "sv", "time_zone", "Europe/Stockholm"));
        String path = application() + "/interviews";
        Instant soon = Instant.now().plus(10, ChronoUnit.HOURS);
        Visitor.body(visitor.send("POST", path, Map.of("kind", "phone", "starts_at", soon.toString()), ann), 201);

        run();

        assertThat(only().getSubject()).startsWith("Din jobbsökning, ");
        assertThat(part(only(), 0)).contains("Telefonintervju, Engineer, Brightwater");
    }

    @Test
    void tellsOnceWhatASavedSearchFound() throws Exception {
        UUID person = UUID.fromString(ann.at("/user/id").asString());
        JsonNode search = Visitor.body(
                visitor.send("POST", "/api/v1/searches", Map.of("name", "light", "query", Map.of("q", "keeper")), ann),
                201);
        SourcePosting posting = TestPostings.posting(UUID.randomUUID().toString(), "Lighthouse keeper")
                .times(Instant.now(), null, Instant.now())
                .build();
        catalog.store(List.of(posting));
        database.change(db -> db.insertInto(SAVED_SEARCH_NEWS)
                .set(
                        SAVED_SEARCH_NEWS.SEARCH_ID,
                        UUID.fromString(search.path("id").asString()))
                .set(SAVED_SEARCH_NEWS.POSTING_ID, posting.id())
                .set(SAVED_SEARCH_NEWS.ACCOUNT_ID, person)
                .set(SAVED_SEARCH_NEWS.SCORE, 71)
                .set(SAVED_SEARCH_NEWS.FOUND_AT, Instant.now())
                .execute());

        run();

        assertThat(part(only(), 0))
                .contains("* Lighthouse keeper (71 of 100)", "https://jobs.example.org/jobs/" + posting.id());
        assertThat(news.untold(person, Instant.EPOCH)).isEmpty();
    }

    @Test
    void writesNothingWhereNothingIsDueOrNobodyShowedThatTheAddressIsTheirs() {
        run();
        assertThat(mails()).isEmpty();

        JsonNode bystander = visitor.newcomer();
        assertThat(bystander.isEmpty()).isFalse();
        setVerified(false);
        remind("Call Eva", Instant.now());
        run();
        awaitIdle();
        assertThat(mails()).isEmpty();
    }

    @Test
    void whatIsBrokenOffIsSentByTheNextRound() {
        remind("Call Eva", Instant.now());

        assertThatThrownBy(() -> database.change(db -> {
                    run();
                    throw new IllegalStateException("the power went out");
                }))
                .hasMessageContaining("power");
        awaitIdle();
        assertThat(mails()).isEmpty();

        run();
        assertThat(only()).isNotNull();
    }

    @Test
    void ofManyRoundsAtOnceOneSends() {
        remind("Call Eva", Instant.now());

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(round -> CompletableFuture.runAsync(this::run))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(only()).isNotNull();
        awaitIdle();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void oneClickEndsTheMails() throws Exception {
        remind("Call Eva", Instant.now());
        run();
        String header = only().getHeader("List-Unsubscribe")[0];
        String link = URI.create(header.substring(1, header.length() - 1)).getPath();
        assertThat(header).startsWith("<https://jobs.example.org/api/v1/unsubscribe/");

        HttpResponse<String> page = visitor.server().get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<form method=\"post\">");
        assertThat(digest()).isEqualTo("daily");

        HttpResponse<String> click = visitor.server()
                .send("POST", link, "List-Unsubscribe=One-Click", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(click.statusCode()).as(click.body()).isEqualTo(200);
        assertThat(digest()).isEqualTo("off");

        HttpResponse<String> forged = visitor.server().get(link.substring(0, link.length() - 4) + "AAAA");
        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(Visitor.code(forged)).isEqualTo("unsubscribe_link_unknown");
    }

    private String digest() {
        return Visitor.body(visitor.get("/api/v1/profile", ann), 200)
                .at("/settings/digest")
                .asString();
    }

    private void settings(Map<String, String> settings) {
        Visitor.body(visitor.send("PUT", "/api/v1/profile", Map.of("settings", settings), ann), 200);
    }

    private String application() {
        JsonNode application = Visitor.body(
                visitor.send(
                        "POST",
                        "/api/v1/applications",
                        Map.of("company_name", "Brightwater", "role_title", "Engineer", "status", "applied"),
                        ann),
                201);
        return "/api/v1/applications/" + application.path("id").asString();
    }

    private void remind(String text, Instant due) {
        Map<String, String> reminder = Map.of("text", text, "due_at", due.toString());
        Visitor.body(visitor.send("POST", application() + "/reminders", reminder, ann), 201);
    }

    private void run() {
        digests.run(() -> false);
    }

    private MimeMessage only() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !mails().isEmpty());
        assertThat(mails()).hasSize(1);
        return mails().getFirst();
    }

    /** What was queued before has left by the time a later mail has. */
    private void awaitIdle() {
        String other = Visitor.newEmail();
        visitor.signUp(other);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> letterbox().all().stream().anyMatch(mail -> isTo(mail, other)));
    }

    private List<MimeMessage> mails() {
        return letterbox().all().stream()
                .filter(mail -> isTo(mail, email) && isDigest(mail))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String receiver) {
        try {
            return Stream.of(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(receiver));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isDigest(MimeMessage mail) {
        try {
            String[] header = mail.getHeader("List-Unsubscribe");
            return header != null && Arrays.stream(header).findAny().isPresent();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String part(MimeMessage mail, int index) throws MessagingException, IOException {
        return ((Multipart) mail.getContent()).getBodyPart(index).getContent().toString();
    }
}
