package dev.jobtracker.discovery.web;

import static dev.jobtracker.jobs.TestPostings.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.sources.SourcePosting;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Logos from a server of logos and from companies' sites, as a person's browser gets them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LogoIntegrationTests {

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOptions.invented());

    @TempDir
    static Path directory;

    @Autowired
    private PostingCatalog catalog;

    private Visitor visitor;
    private JsonNode person;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
        registry.add("jobtracker.logos.base-url", () -> SIMULATOR.url("logos"));
        registry.add("jobtracker.logos.api-key", () -> "demo");
        registry.add("jobtracker.logos.sites-base-url", () -> SIMULATOR.url("sites"));
    }

    @AfterAll
    static void stop() {
        SIMULATOR.close();
    }

    @BeforeEach
    void connect(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        person = visitor.signUp("owner@example.com");
    }

    @Test
    void findsEachCompanysOwnLogoAndDrawsTheOthers() {
        Set<String> kinds = domains().stream()
                .map(domain -> logo("Somebody", domain))
                .map(logo -> logo.path("kind").asString())
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder("remote", "generated");
        assertThat(SIMULATOR.requests().of("logos")).isNotEmpty();
        assertThat(SIMULATOR.requests().of("sites")).isNotEmpty();
    }

    @Test
    void servesPicturesToEverybodyForGood() {
        String url = domains().stream()
                .map(domain -> logo("Somebody", domain))
                .filter(logo -> logo.path("kind").asString().equals("remote"))
                .findFirst()
                .orElseThrow()
                .path("logo_url")
                .asString();

        HttpResponse<String> picture = visitor.server().get(url);

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable", "public", "max-age=31536000");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void drawsAMonogramForWhoeverIsNamed() {
        JsonNode logo = logo("Ängsö <b>Räksmörgås</b>", null);

        assertThat(logo.path("kind").asString()).isEqualTo("generated");
        assertThat(logo.path("company").asString()).isEqualTo("Ängsö <b>Räksmörgås</b>");
        HttpResponse<String> picture =
                visitor.server().get(logo.path("logo_url").asString());
        assertThat(picture.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(picture.body()).contains("<svg");
        assertThat(visitor.server().get("/logos/monogram-3c-0.svg").statusCode())
                .isEqualTo(404);
        assertThat(visitor.server().get("/logos/" + "0".repeat(64) + ".png").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesNobodysLogoAndStrangers() {
        assertThat(visitor.get("/api/v1/jobs/company-logo", person).statusCode())
                .isEqualTo(422);
        assertThat(visitor.get("/api/v1/jobs/company-logo?company=%20", person).statusCode())
                .isEqualTo(422);
        assertThat(visitor.server()
                        .get("/api/v1/jobs/company-logo?company=Acme")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void showsLogosOnPostingsAsSoonAsTheyAreThere() {
        String domain = domains().stream()
                .filter(one -> logo("Somebody", one).path("kind").asString().equals("remote"))
                .findFirst()
                .orElseThrow();
        UUID known = stored("Known AB", "https://www." + domain);
        UUID unknown = stored("Unknown AB", null);
        UUID fresh = stored("Fresh AB", "https://" + domains().getLast());

        assertThat(shown(known)).endsWith(".png");
        assertThat(shown(unknown)).startsWith("/logos/monogram-");
        assertThat(shown(fresh)).startsWith("/logos/");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> shown(fresh)
                        .equals(logo("Fresh AB", domains().getLast())
                                .path("logo_url")
                                .asString()));
    }

    private List<String> domains() {
        return SIMULATOR.world().open().stream()
                .map(advert -> advert.document().tree().at("/employer/url").asString(""))
                .filter(url -> url.startsWith("http"))
                .map(url -> URI.create(url).getHost().replaceFirst("^www\\.", ""))
                .distinct()
                .sorted()
                .limit(12)
                .toList();
    }

    private UUID stored(String company, @Nullable String site) {
        Instant now = Instant.now();
        SourcePosting posting = posting(UUID.randomUUID().toString(), "Sculptor")
                .company(company, site == null ? null : URI.create(site), URI.create("https://tracker.example/p.png"))
                .times(now, null, now)
                .build();
        catalog.store(List.of(posting));
        return posting.id();
    }

    private String shown(UUID id) {
        return Visitor.body(visitor.get("/api/v1/jobs/" + id, person), 200)
                .path("company_logo_url")
                .asString();
    }

    private JsonNode logo(String company, @Nullable String domain) {
        String query = "company=" + encoded(company) + (domain == null ? "" : "&domain=" + encoded(domain));
        return Visitor.body(visitor.get("/api/v1/jobs/company-logo?" + query, person), 200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
