package dev.jobtracker.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.TestPostings;
import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Applications over HTTP; each database runs the same suite. */
abstract class ApplicationsContract extends SentAgainOverHttp {

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

    private static final tools.jackson.databind.json.JsonMapper JSON = tools.jackson.databind.json.JsonMapper.shared();

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
    void suggestsNothingBeforeItsTime() {
        create("applied");

        assertThat(total("?suggested=ghosted")).isZero();
        assertThat(visitor.get(PATH + "?suggested=hired", ann).statusCode()).isEqualTo(422);
    }

    @Test
    void aPersonMayWaitOn() {
        Map<String, Object> old = new HashMap<>(Map.of("company_name", "Late", "role_title", "Clerk"));
        old.putAll(Map.of(
                "status",
                "applied",
                "applied_date",
                LocalDate.now(ZoneOffset.UTC).minusDays(60).toString()));
        String path = PATH + "/" + id(Visitor.body(visitor.send("POST", PATH, old, ann), 201)) + "/patience";
        assertThat(total("?suggested=ghosted")).isEqualTo(1);

        assertThat(send("PUT", path).statusCode()).isEqualTo(204);
        assertThat(total("?suggested=ghosted")).isZero();
        assertThat(home().path("without_answer").asInt()).isZero();
        assertThat(send("DELETE", path).statusCode()).isEqualTo(204);
        assertThat(total("?suggested=ghosted")).isEqualTo(1);
        assertThat(visitor.send("PUT", path, Map.of(), visitor.newcomer()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void homeShowsTheWayInAndThenWhatIsToBeDone() {
        JsonNode empty = home();
        assertThat(empty.propertyNames())
                .containsExactlyInAnyOrder(
                        "new_matches",
                        "new_matches_since",
                        "follow_ups",
                        "without_answer",
                        "interviews",
                        "pipeline",
                        "week",
                        "steps");
        assertThat(empty.path("steps")).hasSize(4);
        assertThat(empty.at("/steps/3/done").asBoolean()).isFalse();
        assertThat(empty.path("pipeline")).hasSize(9);

        String id = id(create("applied"));
        Instant soon = Instant.now().plus(Duration.ofMinutes(10));
        added(PATH + "/" + id + "/interviews", Map.of("kind", "video", "starts_at", soon.toString()));
        added(
                PATH + "/" + id + "/reminders",
                Map.of(
                        "text",
                        "Call them",
                        "due_at",
                        Instant.now().minusSeconds(60).toString()));

        JsonNode home = home();
        assertThat(home.at("/interviews/0/application/company_name").asString()).isEqualTo("Brightwater");
        assertThat(home.at("/follow_ups/0/kind").asString()).isEqualTo("reminder");
        assertThat(home.at("/follow_ups/0/text").asString()).isEqualTo("Call them");
        assertThat(home.at("/week/applications").asInt()).isEqualTo(1);
        assertThat(home.at("/week/goal").asInt()).isEqualTo(5);
        assertThat(home.at("/pipeline/1/count").asInt()).isEqualTo(1);
        assertThat(home.at("/steps/3/done").asBoolean()).isTrue();

        visitor.send("PUT", PATH + "/" + id + "/archived", Map.of(), ann);
        assertThat(home().path("interviews")).isEmpty();
        assertThat(home().path("follow_ups")).isEmpty();
    }

    private JsonNode home() {
        return Visitor.body(visitor.get("/api/v1/home", ann), 200);
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
    void takesBackAndRemembers() {
        String id = id(create("applied"));
        put(id, Map.of("status", "rejected"));

        Visitor.body(
                visitor.send(
                        "POST",
                        PATH + "/" + id + "/history",
                        Map.of("to", "interview", "at", "2026-01-02T03:04:05Z"),
                        ann),
                201);
        assertThat(get(id).path("status").asString()).isEqualTo("rejected");
        undo(id);
        assertThat(undo(id).path("status").asString()).isEqualTo("applied");
        HttpResponse<String> beginning = visitor.send("POST", PATH + "/" + id + "/undo", Map.of(), ann);

        assertThat(Visitor.code(beginning)).isEqualTo("nothing_to_undo");
        assertThat(history(id)).hasSize(5);
    }

    @Test
    void putsAwayTakesOutAndRemoves() {
        String id = id(create("applied"));

        assertThat(send("PUT", PATH + "/" + id + "/archived").statusCode()).isEqualTo(204);
        assertThat(send("PUT", PATH + "/" + id + "/archived").statusCode()).isEqualTo(204);
        assertThat(total("")).isZero();
        assertThat(total("?archived=true")).isEqualTo(1);
        assertThat(send("DELETE", PATH + "/" + id + "/archived").statusCode()).isEqualTo(204);
        assertThat(total("")).isEqualTo(1);
        assertThat(send("DELETE", PATH + "/" + id).statusCode()).isEqualTo(204);
        assertThat(visitor.get(PATH + "/" + id, ann).statusCode()).isEqualTo(404);
        assertThat(send("DELETE", PATH + "/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aPersonHasStagesOfTheirOwn() {
        JsonNode stages = Visitor.body(visitor.get(PATH + "/stages", ann), 200);
        assertThat(stages.findValuesAsString("key"))
                .containsExactly(
                        "saved",
                        "applied",
                        "screening",
                        "interview",
                        "offer",
                        "accepted",
                        "rejected",
                        "withdrawn",
                        "ghosted");
        create("screening");
        List<Map<String, String>> mine = List.of(
                Map.of("key", "applied", "name", "Skickad", "kind", "applied", "color", "#0a84ff"),
                Map.of("key", "test", "name", "Test", "kind", "interviewing", "color", "blue"));

        HttpResponse<String> refused = visitor.send("PUT", PATH + "/stages", mine, ann);
        JsonNode taken = Visitor.body(visitor.send("PUT", PATH + "/stages?move=screening:test", mine, ann), 200);

        assertThat(Visitor.code(refused)).isEqualTo("stage_in_use");
        assertThat(taken).isEqualTo(JSON.valueToTree(mine));
        assertThat(total("?status=test")).isEqualTo(1);
        assertThat(visitor.send("PUT", PATH + "/stages", List.of(), ann).statusCode())
                .isEqualTo(422);
        assertThat(visitor.send("PUT", PATH + "/stages", List.of(Map.of("key", "A b")), ann)
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.body(visitor.get(PATH + "/stages", visitor.newcomer()), 200))
                .hasSize(9);
    }

    @Test
    void showsTheBoard() {
        create("applied");
        create("applied");
        create("offer");

        JsonNode columns =
                Visitor.body(visitor.get(PATH + "/board?limit=1", ann), 200).path("columns");

        assertThat(columns).hasSize(9);
        assertThat(columns.at("/1/stage/key").asString()).isEqualTo("applied");
        assertThat(columns.at("/1/total").asInt()).isEqualTo(2);
        assertThat(columns.at("/1/items")).hasSize(1);
        assertThat(columns.at("/4/items/0/status").asString()).isEqualTo("offer");
    }

    @Test
    void changesManyAtOnce() {
        List<String> ids = List.of(
                id(create("applied")), id(create("saved")), UUID.randomUUID().toString());

        JsonNode done = Visitor.body(
                visitor.send(
                        "POST",
                        PATH + "/bulk",
                        Map.of("ids", ids, "status", "rejected", "add_tags", List.of("old")),
                        ann),
                200);

        assertThat(done.path("changed").asInt()).isEqualTo(2);
        assertThat(done.path("not_found").get(0).asString()).isEqualTo(ids.get(2));
        assertThat(total("?status=rejected&tag=old")).isEqualTo(2);
        Visitor.body(visitor.send("POST", PATH + "/bulk", Map.of("ids", ids, "undo", true), ann), 200);
        assertThat(total("?status=applied,saved")).isEqualTo(2);
        Visitor.body(visitor.send("POST", PATH + "/bulk", Map.of("ids", ids, "delete", true), ann), 200);
        assertThat(total("?archived=any")).isZero();
    }

    @Test
    void keepsWhatHangsOnAnApplication() {
        String path = PATH + "/" + id(create("applied"));

        JsonNode note = added(path + "/notes", Map.of("text", "*Hi* <b>x</b>"));
        JsonNode contact = added(path + "/contacts", Map.of("name", "Bo", "email", "bo@example.com"));
        JsonNode interview = added(
                path + "/interviews",
                Map.of("kind", "video", "starts_at", "2026-12-01T09:00:00Z", "time_zone", "Europe/Stockholm"));
        JsonNode reminder =
                added(path + "/reminders", Map.of("text", "Ask", "due_at", "2026-01-01T09:00:00Z", "repeat", "weekly"));

        assertThat(note.path("html").asString()).contains("<em>Hi</em>").doesNotContain("<b>");
        assertThat(interview.path("duration_minutes").asInt()).isEqualTo(60);
        assertThat(interview.path("outcome").asString()).isEqualTo("pending");
        assertThat(Visitor.body(visitor.get(path + "/contacts", ann), 200).at("/items/0"))
                .isEqualTo(contact);
        JsonNode done =
                Visitor.body(visitor.send("PUT", path + "/reminders/" + id(reminder), Map.of("done", true), ann), 200);
        assertThat(done.path("done").asBoolean()).isFalse();
        assertThat(done.path("due_at").asString()).isGreaterThan("2026-11");
        assertThat(done.path("text").asString()).isEqualTo("Ask");
        assertThat(visitor.send("PUT", path + "/notes/" + id(note), Map.of("text", "x"), visitor.newcomer())
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("DELETE", path + "/notes/" + id(contact)).statusCode()).isEqualTo(404);
        assertThat(send("DELETE", path + "/notes/" + id(note)).statusCode()).isEqualTo(204);
        assertThat(Visitor.body(visitor.get(path + "/notes", ann), 200)
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void refusesDetailsThatCannotBeMeant() {
        String path = PATH + "/" + id(create("applied"));

        refusesAt(path + "/notes", Map.of(), "text");
        refusesAt(path + "/contacts", Map.of("name", "Bo", "url", "javascript:1"), "url");
        refusesAt(path + "/interviews", Map.of("kind", "dance", "starts_at", "2026-12-01T09:00:00Z"), "kind");
        refusesAt(path + "/interviews", Map.of("kind", "phone"), "starts_at");
        refusesAt(
                path + "/reminders",
                Map.of("text", "a", "due_at", "2026-12-01T09:00:00Z", "time_zone", "Mars"),
                "time_zone");
        assertThat(visitor.send("POST", path + "/notes", List.of(1), ann).statusCode())
                .isIn(400, 422);
    }

    @Test
    void keepsDocuments() {
        String path = PATH + "/" + id(create("applied")) + "/documents";

        HttpResponse<String> answer = upload(path, "letter.txt", "Dear all, åäö");

        JsonNode document = Visitor.body(answer, 201);
        assertThat(document.path("media_type").asString()).isEqualTo("text/plain");
        HttpResponse<String> file = visitor.get(path + "/" + id(document) + "/file", ann);
        assertThat(file.body()).isEqualTo("Dear all, åäö");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(Visitor.code(upload(path, "x.exe", "MZ\u0000"))).isEqualTo("unsupported_document_type");
        JsonNode renamed =
                Visitor.body(visitor.send("PUT", path + "/" + id(document), Map.of("file_name", "a/b.txt"), ann), 200);
        assertThat(renamed.path("file_name").asString()).isEqualTo("b.txt");
        assertThat(visitor.get(path, visitor.newcomer()).statusCode()).isEqualTo(404);
        assertThat(send("DELETE", path + "/" + id(document)).statusCode()).isEqualTo(204);
        assertThat(visitor.get(path + "/" + id(document) + "/file", ann).statusCode())
                .isEqualTo(404);
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
