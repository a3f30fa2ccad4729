package dev.jobtracker.accounts.web;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One of everything that a person can keep, told over HTTP: each text holds the word {@code keepsake} and what it is.
 */
final class Belongings {

    private static final String JOB = "/api/v1/jobs/{job_id}";
    private static final String APPLICATION = "/api/v1/applications/{id}";

    private final Visitor visitor;
    private final JsonNode person;

    /** The id of each thing, by the path that the API's description gives it: what a stranger might try. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Belongings(Visitor visitor, JsonNode person) {
        this.visitor = visitor;
        this.person = person;
    }

    static Map<String, String> collect(Visitor visitor, JsonNode person) {
        Belongings belongings = new Belongings(visitor, person);
        belongings.collect();
        return belongings.ids;
    }

    private void collect() {
        String saved = posting("posting");
        ids.put(JOB, saved);
        String hidden = posting("hidden posting");
        add("POST", "/jobs/" + saved + "/save", Map.of());
        add("PUT", "/jobs/" + hidden + "/hidden", Map.of());
        upload(
                "/resume/upload",
                "keepsake-resume.txt",
                "Anna Keeper\nanna@example.org\n\nSkills\nkeepsake resume, Java");
        stages();
        add("PUT", "/profile", Map.of("headline", "keepsake headline"));
        add("POST", "/calendar/token", Map.of());
        Visitor.body(visitor.get("/api/v1/home", person), 200);
        ids.put(
                "/api/v1/searches/{search_id}",
                added("POST", "/searches", Map.of("name", "keepsake search", "query", Map.of("q", "keeper")))
                        .path("id")
                        .asString());
        String application =
                added("POST", "/applications", application()).path("id").asString();
        ids.put(APPLICATION, application);
        String path = "/applications/" + application;
        ids.put(
                APPLICATION + "/notes/{note_id}",
                added("POST", path + "/notes", Map.of("text", "keepsake note"))
                        .path("id")
                        .asString());
        ids.put(
                APPLICATION + "/contacts/{contact_id}",
                added("POST", path + "/contacts", Map.of("name", "keepsake contact"))
                        .path("id")
                        .asString());
        ids.put(
                APPLICATION + "/interviews/{interview_id}",
                added(
                                "POST",
                                path + "/interviews",
                                Map.of(
                                        "kind",
                                        "phone",
                                        "starts_at",
                                        "2026-12-01T09:00:00Z",
                                        "place",
                                        "keepsake interview"))
                        .path("id")
                        .asString());
        ids.put(
                APPLICATION + "/reminders/{reminder_id}",
                added(
                                "POST",
                                path + "/reminders",
                                Map.of("text", "keepsake reminder", "due_at", "2026-12-01T09:00:00Z"))
                        .path("id")
                        .asString());
        ids.put(
                APPLICATION + "/documents/{document_id}",
                upload(path + "/documents", "letter.txt", "keepsake document")
                        .path("id")
                        .asString());
    }

    private String posting(String name) {
        Map<String, String> page = Map.of("url", "https://jobs.example/" + name.replace(' ', '-'), "html", page(name));
        return added("POST", "/jobs/import", page).path("id").asString();
    }

    private static String page(String name) {
        return """
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting",
            "title": "keepsake %s", "description": "<p>Watch the light, trim the wick, write the log.</p>",
            "datePosted": "2026-11-02", "hiringOrganization": {"@type": "Organization", "name": "Lantern Rock"}}</script>
            """.formatted(name);
    }

    private Map<String, Object> application() {
        return Map.of(
                "company_name",
                "keepsake company",
                "role_title",
                "Keeper",
                "status",
                "applied",
                "job_id",
                ids.get(JOB),
                "tags",
                List.of("keepsake tag"));
    }

    private void stages() {
        JsonNode stages = Visitor.body(visitor.get("/api/v1/applications/stages", person), 200);
        String renamed = stages.toString().replace("\"Screening\"", "\"keepsake stage\"");
        HttpResponse<String> answer = visitor.server()
                .send(
                        "PUT",
                        "/api/v1/applications/stages",
                        renamed,
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        Visitor.bearer(person));
        Visitor.body(answer, 200);
    }

    private JsonNode added(String method, String path, Object body) {
        return Visitor.body(visitor.send(method, "/api/v1" + path, body, person), 201);
    }

    private void add(String method, String path, Object body) {
        HttpResponse<String> answer = visitor.send(method, "/api/v1" + path, body, person);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.body());
        }
    }

    private JsonNode upload(String path, String name, String content) {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--cut--\r\n";
        return Visitor.body(
                visitor.server()
                        .send(
                                "POST",
                                "/api/v1" + path,
                                body,
                                "Content-Type",
                                "multipart/form-data; boundary=cut",
                                "Authorization",
                                Visitor.bearer(person)),
                201);
    }
}
