package dev.jobtracker.archives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.archives.linkedin.Archives;
import dev.jobtracker.platform.web.Exchange;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Files of applications as programs outside send and fetch them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jobtracker.sources.jobstream.enabled=false"})
class ApplicationFilesOverHttpIntegrationTests {

    private static final String PATH = "/api/v1/applications";
    private static final String FILE = "company_name,role_title,status\r\nÅngström,'=Engineer,offer\r\n";

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
    void aFileComesInAndGoesOut() {
        JsonNode dry = Visitor.body(send("/import?dry_run=true", "text/csv", FILE), 200);
        JsonNode report = Visitor.body(send("/import", "text/csv; charset=utf-8", FILE), 200);
        HttpResponse<String> out = visitor.get(PATH + "/export.csv", ann);

        assertThat(dry.path("dry_run").asBoolean()).isTrue();
        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(out.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(out.body()).contains("Ångström,'=Engineer,offer,");
        assertThat(visitor.get(PATH + "/export.csv", visitor.newcomer()).body()).doesNotContain("Engineer");
    }

    @Test
    void aFileMayComeAsAnUpload() {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + FILE + "\r\n--cut--\r\n";

        JsonNode report = Visitor.body(send("/import", "multipart/form-data; boundary=cut", body), 200);

        assertThat(report.path("created").asInt()).isEqualTo(1);
    }

    @Test
    void aLargeFileIsTakenInTime() {
        String lines = IntStream.range(0, 12_000)
                .mapToObj(number -> "Lighthouse,Keeper " + number + ",applied\r\n")
                .collect(Collectors.joining(
                        "", "company_name,role_title,status\r\n", "Lighthouse,Keeper 3,applied\r\n"));

        JsonNode dry = Visitor.body(send("/import?dry_run=true", "text/csv", lines), 200);
        HttpResponse<String> accepted = send("/import", "text/csv", lines);

        assertThat(dry.path("skipped").asInt()).isEqualTo(1);
        JsonNode begun = Visitor.body(accepted, 202);
        assertThat(begun.path("total").asInt()).isEqualTo(12_001);
        String place = accepted.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Visitor.body(visitor.get(place, ann), 200)
                        .path("status")
                        .asString()
                        .equals("finished"));
        JsonNode report = Visitor.body(visitor.get(place, ann), 200).path("report");
        assertThat(report.path("created").asInt()).isEqualTo(12_000);
        assertThat(report.path("skipped").asInt()).isEqualTo(1);
        assertThat(visitor.get(place, visitor.newcomer()).statusCode()).isEqualTo(404);
    }

    @Test
    void aMappingMayComeWithTheFile() {
        String mapping =
                URLEncoder.encode("{\"Where\":\"company_name\",\"What\":\"role_title\"}", StandardCharsets.UTF_8);

        JsonNode report =
                Visitor.body(send("/import?dry_run=true&mapping=" + mapping, "text/csv", "Where,What\na,b\n"), 200);

        assertThat(report.at("/preview/0/company_name").asString()).isEqualTo("a");
        assertThat(report.at("/columns/1/column").asString()).isEqualTo("role_title");
        assertThat(send("/import?mapping=nonsense", "text/csv", "Where,What\na,b\n")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("/import?date_order=sideways", "text/csv", FILE).statusCode())
                .isIn(400, 422);
    }

    @Test
    void tellsBeforehandWhatItsColumnsAre() {
        String file = "Outfit,What,Stage\nVega,Cook,Hired\nRigel,Cook,hired\nDeneb,Baker,Dancing\n";
        String body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--cut--\r\n";
        String told = "?mapping=" + URLEncoder.encode("{\"Outfit\":\"company_name\"}", StandardCharsets.UTF_8)
                + "&statuses=" + URLEncoder.encode("{\"Dancing\":\"offer\"}", StandardCharsets.UTF_8);

        JsonNode guessed = Visitor.body(send("/import/columns", "multipart/form-data; boundary=cut", body), 200);
        JsonNode better = Visitor.body(send("/import/columns" + told, "multipart/form-data; boundary=cut", body), 200);

        assertThat(guessed.path("lines").asInt()).isEqualTo(3);
        assertThat(guessed.at("/columns/0/column").isNull()).isTrue();
        assertThat(guessed.at("/columns/0/samples/1").asString()).isEqualTo("Rigel");
        assertThat(guessed.at("/columns/2/column").asString()).isEqualTo("status");
        assertThat(guessed.at("/statuses/0").toString())
                .isEqualTo("{\"word\":\"Hired\",\"lines\":1,\"status\":\"accepted\"}");
        assertThat(guessed.at("/statuses/2/status").isNull()).isTrue();
        assertThat(better.at("/columns/0/column").asString()).isEqualTo("company_name");
        assertThat(better.at("/statuses/2/status").asString()).isEqualTo("offer");
    }

    @Test
    void linkedInsArchiveComesInOnce() {
        JsonNode first = Visitor.body(archive(Archives.whole()), 200);
        JsonNode second = Visitor.body(archive(Archives.whole()), 200);

        assertThat(first.at("/profile/positions").asInt()).isEqualTo(2);
        assertThat(first.at("/profile/skills").asInt()).isEqualTo(2);
        assertThat(first.at("/profile/links").asInt()).isEqualTo(2);
        assertThat(first.path("applications").toString())
                .isEqualTo("{\"found\":4,\"created\":2,\"updated\":0,\"skipped\":1,\"failed\":1}");
        assertThat(first.path("saved_jobs").toString())
                .isEqualTo("{\"found\":2,\"created\":1,\"updated\":0,\"skipped\":1,\"failed\":0}");
        JsonNode problem = first.path("problems").get(0);
        assertThat(problem.path("message").asString()).startsWith("Application Date must be a date");
        assertThat(problem.path("field").asString()).isEqualTo("Application Date");
        assertThat(problem.path("code").asString()).isEqualTo("not_valid");
        assertThat(first.path("problems").findValuesAsString("code")).contains("already_there");
        assertThat(first.path("files").findValuesAsString("code")).contains("no_place");
        assertThat(first.path("files").toString()).contains("Connections.csv");
        assertThat(second.at("/applications/created").asInt()).isZero();
        assertThat(second.at("/saved_jobs/created").asInt()).isZero();
        assertThat(second.at("/profile/positions").asInt()).isZero();
        JsonNode profile = Visitor.body(visitor.get("/api/v1/profile", ann), 200);
        assertThat(profile.path("headline").asString()).isEqualTo("Keeper of lights");
        assertThat(profile.at("/positions/0/start").asString()).isEqualTo("2021-03");
        assertThat(profile.at("/positions/0/current").asBoolean()).isTrue();
        assertThat(profile.path("languages").toString()).isEqualTo("[\"Swedish\"]");
        assertThat(profile.at("/language_levels/Swedish").asString()).isEqualTo("native");
        assertThat(profile.path("summary").asString()).isEqualTo("Long nights.\nClear mornings.");
        assertThat(first.at("/profile/summary").asBoolean()).isTrue();
        assertThat(second.at("/profile/summary").asBoolean()).isFalse();
        JsonNode applications = Visitor.body(visitor.get(PATH + "?sort=applied_date", ann), 200);
        assertThat(applications.path("total").asInt()).isEqualTo(3);
        assertThat(applications.toString())
                .contains("\"2024-11-20\"", "\"2025-01-02\"", "- Licence?:Yes", "Résumé: cv.pdf");
    }

    @Test
    void aSavedJobThatWasAppliedForLaterStaysOneApplication() {
        String saved = "Saved Date,Job Url,Job Title,Company Name\n\"11/19/24, 7:00 AM\","
                + "http://www.linkedin.com/jobs/view/4012345678,Engineer,Brightwater\n";
        Visitor.body(archive(Archives.zip(Map.of("Jobs/Saved Jobs.csv", saved))), 200);

        JsonNode report = Visitor.body(archive(Archives.whole()), 200);

        assertThat(report.at("/applications/updated").asInt()).isEqualTo(1);
        JsonNode all = Visitor.body(visitor.get(PATH + "?q=brightwater", ann), 200);
        assertThat(all.path("total").asInt()).isEqualTo(1);
        assertThat(all.at("/items/0/status").asString()).isEqualTo("applied");
        assertThat(all.at("/items/0/applied_date").asString()).isEqualTo("2024-11-20");
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThat(Visitor.code(archive("Name".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("unsupported_archive_type");
        assertThat(Visitor.code(archive(Archives.zip(Map.of("../Skills.csv", "Name")))))
                .isEqualTo("archive_unsafe");
    }

    @Test
    void aCompleteExportMayBeLargeAndOtherFilesMayNot() {
        StringBuilder picture = new StringBuilder();
        new Random(1).ints(14 << 20, '!', '~').forEach(letter -> picture.append((char) letter));
        byte[] complete =
                Archives.zip(Map.of("Rich_Media/photo.jpg", picture.toString(), "Skills.csv", "Name\nRust\n"));
        assertThat(complete.length).isGreaterThan(11 << 20);

        assertThat(Visitor.body(archive(complete), 200).at("/profile/skills").asInt())
                .isEqualTo(1);
        assertThat(Visitor.code(file(new byte[12 << 20]))).isEqualTo("too_large");
        assertThat(Visitor.code(file(new byte[(10 << 20) + 1]))).isEqualTo("too_large");
    }

    private HttpResponse<String> file(byte[] content) {
        return visitor.server().upload(PATH + "/import", "a.csv", content, "Authorization", Visitor.bearer(ann));
    }

    @Test
    void aMonthIsReportedToTheEmploymentService() {
        YearMonth month = YearMonth.now(ZoneOffset.UTC);
        String first = month.atDay(1).toString();
        String id = added(Map.of(
                "company_name",
                "=Brightwater",
                "role_title",
                "Engineer",
                "status",
                "applied",
                "applied_date",
                first,
                "location",
                "Umeå"));
        added(Map.of(
                "company_name",
                "Crumb",
                "role_title",
                "Baker",
                "status",
                "applied",
                "applied_date",
                month.minusMonths(1).atDay(5).toString()));
        added(Map.of("company_name", "Later", "role_title", "Clerk", "status", "saved"));
        String other =
                added(Map.of("company_name", "Fog", "role_title", "Pilot", "status", "applied", "applied_date", first));
        Map<String, String> talk = Map.of("kind", "video", "starts_at", month.atDay(15) + "T10:00:00Z");
        assertThat(visitor.send("POST", PATH + "/" + id + "/interviews", talk, ann)
                        .statusCode())
                .isEqualTo(201);
        assertThat(visitor.send("PUT", PATH + "/" + id, Map.of("status", "interview"), ann)
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.send("PUT", PATH + "/" + other, Map.of("status", "withdrawn"), ann)
                        .statusCode())
                .isEqualTo(200);

        JsonNode report = Visitor.body(visitor.get(PATH + "/activity-report?month=" + month, ann), 200);
        HttpResponse<String> table = visitor.get(PATH + "/activity-report.csv?month=" + month, ann);
        HttpResponse<String> asked = visitor.server()
                .get(
                        PATH + "/activity-report?month=" + month,
                        "Accept",
                        "text/csv",
                        "Authorization",
                        Visitor.bearer(ann));

        assertThat(report.path("applications").asInt()).isEqualTo(2);
        assertThat(report.path("interviews").asInt()).isEqualTo(1);
        assertThat(report.path("others").asInt()).isEqualTo(1);
        assertThat(report.path("incomplete").asInt()).isEqualTo(2);
        assertThat(report.path("activities").findValuesAsString("description"))
                .contains("Applied", "Interview by video", "Withdrew the application");
        assertThat(report.path("text").asString())
                .contains(first + " Applied: Engineer, =Brightwater, Umeå", "Pilot, Fog [missing: place]");
        assertThat(table.body()).contains(first + ",application,'=Brightwater,Engineer,Umeå,Applied,\r\n");
        assertThat(asked.body()).isEqualTo(table.body());
        for (String wrong : List.of("2026-13", "soon", "9999-01", "2026")) {
            assertThat(visitor.get(PATH + "/activity-report?month=" + wrong, ann)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }

    private String added(Map<String, String> application) {
        return Visitor.body(visitor.send("POST", PATH, application, ann), 201)
                .path("id")
                .asString();
    }

    private HttpResponse<String> archive(byte[] zip) {
        return visitor.server()
                .upload("/api/v1/profile/linkedin-archive", "export.zip", zip, "Authorization", Visitor.bearer(ann));
    }

    @Test
    void refusesOtherThings() {
        assertThat(send("/import", "text/csv", "x").statusCode()).isEqualTo(422);
        HttpResponse<String> table = send("/import", "text/csv", "PK\u0003\u0004\u0000\u0000");
        assertThat(table.statusCode()).isEqualTo(415);
        assertThat(Visitor.code(table)).isEqualTo("unsupported_import_type");
        assertThat(send("/import", "application/json", "{}").statusCode()).isEqualTo(415);
        assertThat(visitor.server().get(PATH + "/export.csv").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> send(String path, String type, String body) {
        return visitor.server()
                .send("POST", PATH + path, body, "Content-Type", type, "Authorization", Visitor.bearer(ann));
    }
}
