package dev.jobtracker.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.web.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How applications move, alone and many at once, over HTTP. */
abstract class ApplicationStagesSuite extends ApplicationDetailsSuite {

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
}
