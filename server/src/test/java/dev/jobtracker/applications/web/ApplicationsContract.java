package dev.jobtracker.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Applications over HTTP; each database runs the same suites, in one server. */
abstract class ApplicationsContract extends ApplicationStagesSuite {

    @Autowired
    private PostingCatalog catalog;

    @Test
    void keepsAnApplicationAsItWasWritten() {
        Map<String, Object> written = Map.of(
                "company_name", "Brightwater",
                "role_title", "Engineer",
                "status", "applied",
                "applied_date", "2026-10-02",
                "source", "friend",
                "url", "https://jobs.example/1",
                "location", "Umeå",
                "salary", Map.of("amount_min", 40000, "amount_max", 45000.5, "currency", "SEK", "period", "month"),
                "notes", "**Bold** <script>alert(1)</script> [x](javascript:alert(1))",
                "tags", List.of("remote"));

        HttpResponse<String> answer = visitor.send("POST", PATH, written, ann);

        JsonNode created = Visitor.body(answer, 201);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(PATH + "/" + created.path("id").asString());
        written.forEach(
                (field, value) -> assertThat(created.path(field)).as(field).isEqualTo(JSON.valueToTree(value)));
        assertThat(created.path("notes_html").asString())
                .contains("<strong>Bold</strong>")
                .doesNotContain("<script")
                .doesNotContain("javascript:");
        assertThat(get(id(created))).isEqualTo(created);
        assertThat(Visitor.body(visitor.get(PATH, ann), 200).at("/items/0")).isEqualTo(created);
    }

    @Test
    void changesWhatIsGivenAndNothingElse() {
        JsonNode created = create("applied");

        JsonNode changed = Visitor.body(
                put(id(created), Map.of("location", "Lund", "status", "interview", "status_note", "Phone call")), 200);

        assertThat(changed.path("location").asString()).isEqualTo("Lund");
        assertThat(changed.path("company_name")).isEqualTo(created.path("company_name"));
        assertThat(changed.path("notes")).isEqualTo(created.path("notes"));
        JsonNode history = history(id(created));
        assertThat(history.at("/1/from").asString()).isEqualTo("applied");
        assertThat(history.at("/1/to").asString()).isEqualTo("interview");
        assertThat(history.at("/1/note").asString()).isEqualTo("Phone call");
        assertThat(history.at("/1/at").asString()).endsWith("Z");
    }

    @Test
    void nullEmptiesAMember() {
        JsonNode created = create("applied");
        Map<String, @Nullable Object> emptied = new HashMap<>();
        emptied.put("notes", null);
        emptied.put("tags", null);

        JsonNode changed = Visitor.body(put(id(created), emptied), 200);

        assertThat(changed.path("notes").isNull()).isTrue();
        assertThat(changed.path("tags")).isEmpty();
        assertThat(changed.path("role_title").asString()).isEqualTo("Engineer");
    }

    @Test
    void theSecondOfTwoDevicesIsTold() {
        String id = id(create("applied"));
        Map<String, String> words = Map.of("notes", "mine");

        assertThat(putIfMatch(id, words, "\"1\"").statusCode()).isEqualTo(200);
        HttpResponse<String> late = putIfMatch(id, Map.of("notes", "yours"), "\"1\"");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Visitor.code(late)).isEqualTo("stale");
        assertThat(Exchange.problem(late).at("/current/notes").asString()).isEqualTo("mine");
        assertThat(Exchange.problem(late).at("/current/version").asInt()).isEqualTo(2);
        assertThat(putIfMatch(id, words, "\"2\"").statusCode()).isEqualTo(200);
        assertThat(putIfMatch(id, words, "*").statusCode()).isEqualTo(200);
        assertThat(putIfMatch(id, words, "rubbish").statusCode()).isEqualTo(409);
    }

    @Test
    void refusesWhatCannotBeMeant() {
        refuses(Map.of("role_title", "Engineer", "status", "applied"), "company_name");
        refuses(Map.of("company_name", "Crumb", "role_title", "Baker"), "status");
        refuses(Map.of("company_name", "Crumb", "role_title", "Baker", "status", "dancing"), "status");
        refuses(with("applied_date", "yesterday"), "applied_date");
        refuses(with("applied_date", "0001-01-01"), "applied_date");
        refuses(with("url", "javascript:alert(1)"), "url");
        refuses(with("job_id", "1"), "job_id");
        refuses(with("job_id", UUID.randomUUID().toString()), "job_id");
        refuses(with("salary", Map.of("amount_min", 1)), "salary.currency");
        refuses(
                with("salary", Map.of("amount_min", 2, "amount_max", 1, "currency", "SEK", "period", "year")),
                "salary");
        refuses(
                with(
                        "salary",
                        Map.of("amount_min", new java.math.BigDecimal("1e99999"), "currency", "SEK", "period", "year")),
                "salary.amount_min");
        refuses(with("notes", "a".repeat(100_001)), "notes");
        refuses(with("tags", List.of("a".repeat(51))), "tags");
        refuses(with("company_name", " \u0000 "), "company_name");
        assertThat(visitor.get(PATH + "?sort=luck", ann).statusCode()).isEqualTo(422);
        assertThat(visitor.get(PATH + "?archived=perhaps", ann).statusCode()).isEqualTo(422);
        assertThat(visitor.get(PATH + "?status=%00&q=%00&tag=%00", ann).statusCode())
                .isEqualTo(200);
        assertThat(visitor.send("POST", PATH, List.of(), ann).statusCode()).isIn(400, 422);
        assertThat(put(id(create("applied")), List.of()).statusCode()).isIn(400, 422);
    }

    private void refuses(Map<String, ?> written, String field) {
        HttpResponse<String> answer = visitor.send("POST", PATH, written, ann);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Exchange.problem(answer).at("/errors/0/field").asString()).isEqualTo(field);
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> written =
                new HashMap<>(Map.of("company_name", "Crumb", "role_title", "Baker", "status", "applied"));
        written.put(field, value);
        return written;
    }

    @Test
    void aPostingAloneFillsTheRestIn() {
        catalog.store(TestPostings.variety());
        JsonNode posting = Visitor.body(visitor.get("/api/v1/search?q=java+developer&expired=true", ann), 200)
                .at("/items/0");

        JsonNode created = Visitor.body(
                visitor.send("POST", PATH, Map.of("job_id", posting.path("id").asString()), ann), 201);

        assertThat(created.path("status").asString()).isEqualTo("applied");
        assertThat(created.path("role_title")).isEqualTo(posting.path("title"));
        assertThat(created.path("company_name")).isEqualTo(posting.path("company_name"));
        assertThat(created.path("url")).isEqualTo(posting.path("url"));
        assertThat(Visitor.body(visitor.get(PATH + "/" + id(created) + "/posting", ann), 200)
                        .at("/posting/description"))
                .isEqualTo(posting.path("description"));
        String path = "/api/v1/jobs/" + posting.path("id").asString();
        assertThat(Visitor.body(visitor.get(path, ann), 200).path("applied").asBoolean())
                .isTrue();
        assertThat(Visitor.body(visitor.get(path, visitor.newcomer()), 200)
                        .path("applied")
                        .asBoolean())
                .isFalse();
        assertThat(Visitor.body(
                                visitor.get(
                                        PATH + "/duplicates?job_id="
                                                + posting.path("id").asString(),
                                        ann),
                                200)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void saysBeforehandWhatIsThereAlready() {
        create("rejected");

        JsonNode same = Visitor.body(
                visitor.get(PATH + "/duplicates?company_name=BRIGHTWATER%20AB&role_title=engineer", ann), 200);

        assertThat(same.at("/items/0/status").asString()).isEqualTo("rejected");
        assertThat(Visitor.body(visitor.get(PATH + "/duplicates", ann), 200)
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void belongsToItsPersonAlone() {
        String path = PATH + "/" + id(create("applied"));
        JsonNode ben = visitor.newcomer();

        assertThat(visitor.get(path, ben).statusCode()).isEqualTo(404);
        assertThat(visitor.get(path + "/history", ben).statusCode()).isEqualTo(404);
        assertThat(visitor.send("PUT", path, Map.of("notes", "x"), ben).statusCode())
                .isEqualTo(404);
        assertThat(visitor.send("POST", path + "/undo", Map.of(), ben).statusCode())
                .isEqualTo(404);
        assertThat(visitor.send("PUT", path + "/archived", Map.of(), ben).statusCode())
                .isEqualTo(404);
        assertThat(visitor.send("DELETE", path, Map.of(), ben).statusCode()).isEqualTo(404);
        assertThat(visitor.server().get(path).statusCode()).isEqualTo(401);
        assertThat(visitor.get(PATH + "/nonsense", ann).statusCode()).isEqualTo(404);
    }
}
