package dev.jobtracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.jobtracker.platform.PlatformApplication;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        classes = {PlatformApplication.class, ProblemIntegrationTests.Probes.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ProblemIntegrationTests {

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jobtracker.data-dir", directory::toString);
    }

    private Exchange server;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        server = new Exchange(port);
    }

    @Test
    void refusalsCarryTheirCodeAndWhenToComeBack() {
        HttpResponse<String> answer = server.get("/probe/refused");

        JsonNode problem = Exchange.problem(answer);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(problem.path("code").asString()).isEqualTo("rate_limited");
        assertThat(problem.path("title").asString()).isEqualTo("Rate limited");
        assertThat(problem.path("detail").asString()).isEqualTo("Too many. Späť.");
        assertThat(problem.path("instance").asString()).isEqualTo("/probe/refused");
        assertThat(problem.has("errors")).isFalse();
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    void invalidFieldsAreNamedAsOnTheWire() {
        JsonNode problem = Exchange.problem(
                server.post("/probe/people", "{\"full_name\": \" \", \"mail\": {\"home_address\": \"x\"}}"));

        assertThat(problem.path("status").asInt()).isEqualTo(422);
        assertThat(problem.path("code").asString()).isEqualTo("invalid_input");
        assertThat(problem.path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("full_name", "mail.home_address");
        assertThat(problem.path("errors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("required", "not_valid");
    }

    @Test
    void illTypedFieldsAreNamedAsOnTheWire() {
        JsonNode problem = Exchange.problem(server.post("/probe/people", "{\"full_name\": \"A\", \"mail\": [1]}"));

        assertThat(problem.path("code").asString()).isEqualTo("invalid_input");
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("mail");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("wrong_type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"full_name": 5}                              | full_name
            {"full_name": true}                           | full_name
            {"full_name": "A", "nicknames": ["B", null]}  | nicknames[1]
            {"full_name": "A", "nicknames": [1.5]}        | nicknames[0]
            {"full_name": "A", "age": 1.5}                | age
            {"full_name": "A", "mood": 1}                 | mood
            {"full_name": "A", "mood": "absent"}          | mood
            """)
    void aValueOfAnotherTypeIsNotMadeToFit(String body, String field) {
        JsonNode problem = Exchange.problem(server.post("/probe/people", body));

        assertThat(problem.path("status").asInt()).isEqualTo(422);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("wrong_type");
    }

    @Test
    void whatAValueRefusesInsideABodyIsToldAsItSaidIt() {
        JsonNode problem = Exchange.problem(server.post("/probe/people", "{\"full_name\": \"Refused\"}"));

        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("not_welcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"full_name\": \"A\"", "[]x", "null", "\u0000"})
    void bodiesThatAreNoJsonAreUnreadable(String body) {
        JsonNode problem = Exchange.problem(server.post("/probe/people", body));

        assertThat(problem.path("code").asString()).isEqualTo("unreadable_body");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
    }

    @Test
    void parametersAreMissingIllTypedOrOutOfRange() {
        assertThat(fieldError("/probe/parameters")).isEqualTo("many_things required");
        assertThat(fieldError("/probe/parameters?many_things=x")).isEqualTo("many_things wrong_type");
        assertThat(fieldError("/probe/parameters?many_things=3&name=abcdef")).isEqualTo("name wrong_length");
        assertThat(fieldError("/probe/parameters?many_things=3&limit=101")).isEqualTo("limit out_of_range");
    }

    private String fieldError(String path) {
        JsonNode problem = Exchange.problem(server.get(path));
        assertThat(problem.path("code").asString()).isEqualTo("invalid_input");
        return problem.at("/errors/0/field").asString() + " "
                + problem.at("/errors/0/code").asString();
    }

    @Test
    void anIdentifierThatIsNoneNamesNothing() {
        assertThat(code(server.get("/probe/things/none"))).isEqualTo("404 not_found");
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemToo() {
        assertThat(code(server.get("/nothing/here"))).isEqualTo("404 not_found");
        assertThat(code(server.get("/api/v1/nothing", "Accept", "text/html"))).isEqualTo("404 not_found");
        assertThat(code(server.send("DELETE", "/probe/refused", ""))).isEqualTo("405 method_not_allowed");
        assertThat(code(server.get("/probe/things/" + UUID.randomUUID(), "Accept", "image/png")))
                .isEqualTo("406 not_acceptable");
        assertThat(code(server.send("POST", "/probe/people", "a=b", "Content-Type", "text/plain")))
                .isEqualTo("415 unsupported_media_type");
        assertThat(code(server.get("/probe/status"))).isEqualTo("409 conflict");
        assertThat(code(server.get("/probe/sent"))).isEqualTo("403 not_allowed");
        assertThat(code(server.get("/probe/denied"))).isEqualTo("403 not_allowed");
        assertThat(code(server.send("DELETE", "/probe/refused", "")))
                .as("Allow")
                .isEqualTo("405 method_not_allowed");
        assertThat(server.send("DELETE", "/probe/refused", "").headers().firstValue("Allow"))
                .hasValue("GET");
    }

    private static String code(HttpResponse<String> answer) {
        return answer.statusCode() + " " + Exchange.problem(answer).path("code").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/probe/broken", "/probe/later"})
    void bugsTellNothingButTheRequestId(String path) {
        HttpResponse<String> answer = server.get(path, "X-Request-Id", "my-id.1_2");

        JsonNode problem = Exchange.problem(answer);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(problem.path("code").asString()).isEqualTo("internal_error");
        assertThat(problem.path("detail").asString()).contains("my-id.1_2");
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("my-id.1_2");
        assertThat(answer.body()).doesNotContain("select", "Exception", "/etc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "<script>", ""})
    void requestIdsUnfitForALogAreReplaced(String brought) {
        HttpResponse<String> answer = server.get("/probe/refused", "X-Request-Id", brought);

        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G\\ET / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a|b HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /a%2fb HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /a%00b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /a;b=c HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /probe/parameters?many_things=%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /probe/parameters?&&= HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /probe/filter?%00=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "POST /probe/people HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data\r\n"
                        + "Content-Length: 1\r\nConnection: close\r\n\r\nx",
                "POST /probe/people HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
                "POST /probe/people HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: odd\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n"
            })
    void malformedRequestsGetProblemDocuments(String request) {
        assertRefused(server.raw(request));
    }

    @Test
    void headersThatAreTooLargeGetAProblemDocument() {
        String answer = server.raw("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");

        assertRefused(answer);
    }

    private static void assertRefused(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        int status = Integer.parseInt(answer.substring(9, 12));
        assertThat(status).as(answer).isBetween(400, 501).isNotEqualTo(500);
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        assertThat(head)
                .contains("Content-Type: application/problem+json")
                .contains("X-Request-Id: ")
                .doesNotContain("Server:");
        Exchange.problem(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1), status);
        assertThat(answer).doesNotContain("Exception", "Tomcat", "<html");
    }

    @RestController
    static class Probes {

        @GetMapping("/probe/refused")
        void refused() {
            throw ProblemException.tooMany("rate_limited", "Too many. Späť.", Duration.ofMillis(1001));
        }

        @PostMapping("/probe/people")
        Person add(@RequestBody @Valid Person person) {
            return person;
        }

        @GetMapping("/probe/parameters")
        PageRequest parameters(
                @RequestParam("many_things") int manyThings,
                @RequestParam(required = false) @Size(max = 5) @Nullable String name,
                @RequestParam(required = false) @Nullable Integer limit) {
            return PageRequest.of(manyThings, limit);
        }

        @GetMapping("/probe/filter")
        void filter(Filter filter) {}

        @GetMapping(path = "/probe/things/{id}", produces = "application/json")
        String thing(@PathVariable UUID id) {
            return id.toString();
        }

        @GetMapping("/probe/status")
        void status() {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "/etc/secret");
        }

        @GetMapping("/probe/sent")
        void sent(HttpServletResponse response) throws IOException {
            response.sendError(403, "/etc/secret");
        }

        @GetMapping("/probe/denied")
        void denied() {
            throw new AccessDeniedException("/etc/secret");
        }

        @GetMapping("/probe/broken")
        void broken() {
            throw new IllegalStateException("select * from secrets in /etc");
        }

        @GetMapping("/probe/later")
        Callable<String> later() {
            return () -> {
                throw new IllegalStateException("select * from secrets in /etc");
            };
        }
    }

    record Filter(@Nullable List<String> words) {}

    enum Mood {
        GOOD,
        BAD;

        @JsonCreator
        static Mood of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    record Person(
            @NotBlank String fullName,
            @Valid @Nullable Mail mail,
            @Nullable List<String> nicknames,
            @Nullable Integer age,
            @Nullable Mood mood) {
        Person {
            if ("Refused".equals(fullName)) {
                throw ProblemException.invalid("full_name", "not_welcome", "is not welcome");
            }
        }
    }

    record Mail(@Email String homeAddress) {}
}
