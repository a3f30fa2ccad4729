package dev.jobtracker.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.web.Exchange;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A calendar program and the person who subscribes with it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "jobtracker.sources.jobstream.enabled=false",
            "jobtracker.public-url=https://jobs.example.org/tracker"
        })
class CalendarIntegrationTests {

    @TempDir
    static Path directory;

    private Visitor visitor;
    private JsonNode ann;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
    }

    @BeforeEach
    void signUp(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        ann = visitor.newcomer();
    }

    @Test
    void aCalendarProgramSubscribesWithoutSigningIn() {
        interview();
        JsonNode link = newLink();
        String path = path(link);

        HttpResponse<String> answer = visitor.server().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=300, must-revalidate, private");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:Phone interview");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.server().get(path, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(visitor.server().send("HEAD", path, "").statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkIsTheOneThatPeopleReach() {
        JsonNode link = newLink();
        String token = link.path("token").asString();

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(link.path("url").asString())
                .isEqualTo("https://jobs.example.org/tracker/api/v1/calendar/" + token + ".ics");
        assertThat(link.path("webcal_url").asString()).startsWith("webcal://jobs.example.org/");
    }

    @Test
    void onlyTheLastLinkWorks() {
        String first = path(newLink());
        String second = path(newLink());

        HttpResponse<String> refusal = visitor.server().get(first);
        assertThat(refusal.statusCode()).isEqualTo(404);
        assertThat(Visitor.code(refusal)).isEqualTo("calendar_not_found");
        assertThat(visitor.server().get(second).statusCode()).isEqualTo(200);
        assertThat(state().path("exists").asBoolean()).isTrue();

        visitor.send("DELETE", "/api/v1/calendar/token", Map.of(), ann);
        assertThat(visitor.server().get(second).statusCode()).isEqualTo(404);
        assertThat(state().path("exists").asBoolean()).isFalse();
    }

    @Test
    void nobodyMakesALinkForAnother() {
        assertThat(visitor.server().post("/api/v1/calendar/token", "").statusCode())
                .isEqualTo(401);
        assertThat(visitor.server().get("/api/v1/calendar/token").statusCode()).isEqualTo(401);
        assertThat(visitor.server().get("/api/v1/calendar/..%2Ftoken.ics").statusCode())
                .isIn(400, 401, 404);
    }

    private JsonNode state() {
        return Visitor.body(visitor.get("/api/v1/calendar/token", ann), 200);
    }

    private JsonNode newLink() {
        return Visitor.body(visitor.send("POST", "/api/v1/calendar/token", Map.of(), ann), 201);
    }

    private static String path(JsonNode link) {
        return URI.create(link.path("url").asString()).getPath().replaceFirst("^/tracker", "");
    }

    private void interview() {
        JsonNode application = Visitor.body(
                visitor.send(
                        "POST",
                        "/api/v1/applications",
                        Map.of("company_name", "Brightwater", "role_title", "Engineer", "status", "applied"),
                        ann),
                201);
        Visitor.body(
                visitor.send(
                        "POST",
                        "/api/v1/applications/" + application.path("id").asString() + "/interviews",
                        Map.of("kind", "phone", "starts_at", "2027-01-11T09:00:00Z", "time_zone", "Europe/Stockholm"),
                        ann),
                201);
    }
}
