package dev.jobtracker.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person with an empty tracker, and how they reach it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jobtracker.sources.jobstream.enabled=false"})
abstract class ApplicationsOverHttp {

    static final String PATH = "/api/v1/applications";
    static final JsonMapper JSON = JsonMapper.shared();

    Visitor visitor;
    JsonNode ann;

    @BeforeEach
    void signUp(@LocalServerPort int port) {
        visitor = new Visitor(new Exchange(port));
        ann = visitor.newcomer();
    }

    HttpResponse<String> upload(String path, String name, String content) {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--cut--\r\n";
        return visitor.server()
                .send(
                        "POST",
                        path,
                        body,
                        "Content-Type",
                        "multipart/form-data; boundary=cut",
                        "Authorization",
                        Visitor.bearer(ann));
    }

    JsonNode added(String path, Map<String, ?> written) {
        return Visitor.body(visitor.send("POST", path, written, ann), 201);
    }

    void refusesAt(String path, Map<String, ?> written, String field) {
        HttpResponse<String> answer = visitor.send("POST", path, written, ann);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Exchange.problem(answer).at("/errors/0/field").asString()).isEqualTo(field);
    }

    JsonNode undo(String id) {
        return Visitor.body(visitor.send("POST", PATH + "/" + id + "/undo", Map.of(), ann), 200);
    }

    JsonNode create(String status) {
        Map<String, Object> written = Map.of(
                "company_name",
                "Brightwater",
                "role_title",
                "Engineer",
                "status",
                status,
                "notes",
                "words",
                "tags",
                List.of("remote"));
        return Visitor.body(visitor.send("POST", PATH, written, ann), 201);
    }

    HttpResponse<String> put(String id, Object change) {
        return visitor.send("PUT", PATH + "/" + id, change, ann);
    }

    HttpResponse<String> putIfMatch(String id, Object change, String version) {
        return visitor.server()
                .send(
                        "PUT",
                        PATH + "/" + id,
                        Visitor.json(change),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        version,
                        "Authorization",
                        Visitor.bearer(ann));
    }

    HttpResponse<String> send(String method, String path) {
        return visitor.send(method, path, Map.of(), ann);
    }

    JsonNode get(String id) {
        return Visitor.body(visitor.get(PATH + "/" + id, ann), 200);
    }

    JsonNode history(String id) {
        return Visitor.body(visitor.get(PATH + "/" + id + "/history", ann), 200);
    }

    int total(String query) {
        return Visitor.body(visitor.get(PATH + query, ann), 200).path("total").asInt();
    }

    static String id(JsonNode application) {
        return application.path("id").asString();
    }
}
