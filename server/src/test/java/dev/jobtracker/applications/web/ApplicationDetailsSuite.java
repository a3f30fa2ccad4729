package dev.jobtracker.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.web.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What hangs on applications, over HTTP. */
abstract class ApplicationDetailsSuite extends ApplicationsOverHttp {

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
}
