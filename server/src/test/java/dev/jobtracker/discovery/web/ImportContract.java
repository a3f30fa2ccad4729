package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.PersonalData;
import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.http.PublicInternet;
import dev.jobtracker.platform.http.RawServer;
import dev.jobtracker.platform.web.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Importing pages over HTTP; each database runs the same suite. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ImportContract {

    @Autowired
    private List<PersonalData> personalData;

    private Visitor visitor;
    private JsonNode person;

    @BeforeEach
    void signIn(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        visitor.signUp("owner@example.com");
        person = visitor.newcomer();
    }

    @Test
    void makesAPostingThatIsThePersonsAlone() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        JsonNode posting = Visitor.body(brought(page(word + " baker"), "https://bread.example/jobs/1"), 201);
        String id = posting.path("id").asString();
        JsonNode other = visitor.newcomer();

        assertThat(posting.path("source").asString()).isEqualTo("imported");
        assertThat(posting.path("title").asString()).isEqualTo(word + " baker");
        assertThat(posting.path("company_name").asString()).isEqualTo("Bread Ltd");
        assertThat(posting.path("certainty").asString()).isEqualTo("certain");
        assertThat(posting.path("company_logo_url").asString()).startsWith("/logos/");
        assertThat(posting.path("description_html").asString()).doesNotContain("script");
        assertThat(visitor.get("/api/v1/jobs/" + id, person).statusCode()).isEqualTo(200);
        assertThat(found(word, person)).isEqualTo(1);
        assertThat(visitor.get("/api/v1/jobs/" + id, other).statusCode()).isEqualTo(404);
        assertThat(found(word, other)).isZero();
        assertThat(visitor.send("POST", "/api/v1/applications", Map.of("job_id", id), other)
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.send(
                                "POST",
                                "/api/v1/jobs/" + id + "/split",
                                Map.of("source", "imported", "source_id", "x"),
                                other)
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.send("POST", "/api/v1/jobs/" + id + "/save", Map.of(), other)
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.send("POST", "/api/v1/jobs/" + id + "/save", Map.of(), person)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void isTheSamePostingWhenItIsImportedAgain() {
        String first = id(brought(page("Miller"), "https://bread.example/jobs/2"));
        String again = id(brought(page("Chief miller"), "https://bread.example/jobs/2"));

        assertThat(again).isEqualTo(first);
        person = visitor.newcomer();
        assertThat(id(brought(page("Miller"), "https://bread.example/jobs/2"))).isNotEqualTo(first);
    }

    @Test
    void readsTextThatSomebodyPasted() {
        HttpResponse<String> answer = visitor.send(
                "POST",
                "/api/v1/jobs/import",
                Map.of("html", "<h1>Baker</h1><p>We are looking for a baker. Apply before Easter, please.</p>"),
                person);

        JsonNode posting = Visitor.body(answer, 201);
        assertThat(posting.path("certainty").asString()).isEqualTo("guess");
        assertThat(posting.path("url").isNull()).isTrue();
    }

    @Test
    void fetchesAPageByItsLink() throws IOException {
        String html = page("Lamp baker");
        try (PublicInternet internet = PublicInternet.open();
                RawServer bakery = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                        + html.length() + "\r\nConnection: close\r\n\r\n" + html)) {
            internet.at("93.184.216.34", bakery);
            String link = "http://93.184.216.34/jobs/9";

            JsonNode posting = Visitor.body(linked(link), 201);

            assertThat(posting.path("title").asString()).isEqualTo("Lamp baker");
            assertThat(posting.path("company_name").asString()).isEqualTo("Bread Ltd");
            assertThat(posting.path("url").asString()).isEqualTo(link);
            assertThat(posting.path("certainty").asString()).isEqualTo("certain");
            assertThat(Visitor.body(
                                    visitor.get(
                                            "/api/v1/jobs/" + posting.path("id").asString(), person),
                                    200)
                            .path("title"))
                    .isEqualTo(posting.path("title"));
        }
    }

    @Test
    void fetchesNothingFromAPrivateNetwork() throws IOException {
        try (RawServer inner = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")) {
            for (String url : List.of(
                    inner.address("/jobs/1").toString(),
                    "http://localhost:" + inner.address("/").getPort() + "/",
                    "http://[::1]:" + inner.address("/").getPort() + "/",
                    "http://169.254.169.254/latest/meta-data",
                    "http://10.0.0.1/",
                    "http://2130706433/")) {
                HttpResponse<String> answer = linked(url);

                assertThat(answer.statusCode()).as(url).isIn(422, 502);
                assertThat(Visitor.code(answer)).as(url).isIn("invalid_input", "page_unreachable");
                assertThat(answer.body()).doesNotContain("meta-data", "Exception");
            }
            assertThat(inner.requests()).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoAddressAndNoPosting() {
        for (String url :
                List.of("ftp://bread.example/", "javascript:alert(1)", "file:///etc/passwd", "http://a@b/", " ")) {
            HttpResponse<String> answer = linked(url);

            assertThat(answer.statusCode()).as(url).isEqualTo(422);
            assertThat(Exchange.problem(answer).at("/errors/0/field").asString())
                    .as(url)
                    .isEqualTo("url");
        }
        assertThat(visitor.send("POST", "/api/v1/jobs/import", Map.of(), person).statusCode())
                .isEqualTo(422);
        HttpResponse<String> nothing =
                brought("<h1>Welcome</h1><p>Good bread, every day.</p>", "https://bread.example/");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Visitor.code(nothing)).isEqualTo("no_posting_found");
        assertThat(visitor.server()
                        .post("/api/v1/jobs/import", "{\"html\":\"x\"}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void stopsWhoImportsTooMuch() {
        int granted = 0;
        HttpResponse<String> last = brought("x", "https://bread.example/");
        while (last.statusCode() != 429 && granted < 100) {
            granted++;
            last = brought("x", "https://bread.example/");
        }

        assertThat(granted).isEqualTo(60);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void goesAlongAndGoesAway() throws IOException {
        String id = id(brought(page("Confectioner"), "https://bread.example/jobs/3"));
        UUID account =
                UUID.fromString(Visitor.body(visitor.me(person), 200).path("id").asString());
        PersonalData imports = personalData.stream()
                .filter(part -> part.folder().equals("imported"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        imports.export(account, name -> file);
        imports.erase(account);

        assertThat(file.toString(StandardCharsets.UTF_8)).contains("Confectioner", "Bread Ltd");
        assertThat(visitor.get("/api/v1/jobs/" + id, person).statusCode()).isEqualTo(404);
    }

    private static String page(String title) {
        return "<html><head><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"" + title
                + "\",\"description\":\"<p>Bread<script>alert(1)<\\/script></p>\","
                + "\"hiringOrganization\":\"Bread Ltd\"}</script></head><body></body></html>";
    }

    private int found(String word, JsonNode reader) {
        return Visitor.body(visitor.get("/api/v1/search?q=" + word, reader), 200)
                .path("total")
                .asInt();
    }

    private static String id(HttpResponse<String> answer) {
        return Visitor.body(answer, 201).path("id").asString();
    }

    private HttpResponse<String> linked(String url) {
        return visitor.send("POST", "/api/v1/jobs/import", Map.of("url", url), person);
    }

    private HttpResponse<String> brought(String html, String url) {
        return visitor.send("POST", "/api/v1/jobs/import", Map.of("html", html, "url", url), person);
    }
}
