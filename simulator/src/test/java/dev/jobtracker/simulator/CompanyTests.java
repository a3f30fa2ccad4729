package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.wire.Json;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CompanyTests extends SimulatorCase {

    @Test
    void greenhouseEscapesItsHtmlOnce() throws Exception {
        JsonNode list = caller.json("/greenhouse/v1/boards/fjordpay/jobs?content=true");
        assertThat(list.at("/meta/total").asInt()).isEqualTo(list.path("jobs").size());
        JsonNode job = list.at("/jobs/0");
        assertThat(job.path("content").asString()).startsWith("&lt;p&gt;");
        assertThat(job.path("updated_at").asString()).matches(".*-0[45]:00");
        assertThat(caller.json("/greenhouse/v1/boards/fjordpay/jobs")
                        .at("/jobs/0")
                        .has("content"))
                .isFalse();
        JsonNode detail = caller.json(
                "/greenhouse/v1/boards/fjordpay/jobs/" + job.path("id").asString() + "?questions=true");
        assertThat(detail.path("questions").isArray()).isTrue();
        HttpResponse<String> missing = caller.get("/greenhouse/v1/boards/tidtabell/jobs");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo("{\"status\":404,\"error\":\"Job not found\"}");
    }

    @Test
    void leverIsABareArray() throws Exception {
        JsonNode postings = caller.json("/lever/v0/postings/tidtabell?mode=json");
        assertThat(postings.isArray()).isTrue();
        assertThat(caller.json("/lever/v0/postings/tidtabell?mode=json&skip=1")).hasSize(postings.size() - 1);
        String id = postings.at("/0/id").asString();
        assertThat(caller.json("/lever/v0/postings/tidtabell/" + id)).isEqualTo(postings.get(0));
        HttpResponse<String> missing = caller.get("/lever/v0/postings/nobody");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo("{\"ok\":false,\"error\":\"Document not found\"}");
    }

    @Test
    void ashbyAlsoGivesWhatIsNotListed() throws Exception {
        JsonNode board = caller.json("/ashby/posting-api/job-board/lanternfish?includeCompensation=true");
        assertThat(board.path("jobs"))
                .anySatisfy(job -> assertThat(job.path("isListed").asBoolean()).isFalse())
                .allSatisfy(job -> assertThat(job.has("compensation")).isTrue());
        HttpResponse<String> missing = caller.get("/ashby/posting-api/job-board/nobody");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo("Not Found");
    }

    @Test
    void logosNeedATokenAndMayBeMissing() throws Exception {
        assertThat(caller.get("/logos/fjordpay.example").statusCode()).isEqualTo(401);
        int found = 0;
        for (String company : Set.of("fjordpay", "tidtabell", "lanternfish", "skorddata", "kartstudion", "blaklint")) {
            HttpResponse<byte[]> logo = caller.bytes("/logos/" + company + ".example?token=demo&fallback=404");
            found += logo.statusCode() == 200 ? 1 : 0;
        }
        assertThat(found).isBetween(1, 6);
        assertThat(caller.get("/logos/nobody.example?token=demo&fallback=404").statusCode())
                .isEqualTo(404);
        assertThat(caller.bytes("/logos/nobody.example?token=demo").headers().firstValue("Content-Type"))
                .hasValue("image/png");
    }

    @Test
    void sitesHaveOpeningsWithStructuredData() throws Exception {
        String home = caller.get("/sites/fjordpay.example/").body();
        assertThat(home).contains("Fjordpay");
        int structured = 0;
        for (JsonNode ad :
                caller.json("/jobtech/search?employer=Fjordpay&limit=50").path("hits")) {
            String page = caller.get(
                            "/sites/fjordpay.example/jobb/" + ad.path("id").asString())
                    .body();
            assertThat(page).contains("<h1>");
            structured += page.contains("application/ld+json") ? 1 : 0;
        }
        assertThat(structured).isPositive();
        assertThat(caller.get("/sites/fjordpay.example/jobb/1").statusCode()).isEqualTo(404);
        assertThat(caller.get("/sites/nobody.example/").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameOpeningsAreOnSeveralBoardsUnderOtherNames() throws Exception {
        Set<String> titles = new HashSet<>();
        Set<String> companies = new HashSet<>();
        caller.json("/adzuna/v1/api/jobs/gb/search/1?app_id=demo&app_key=demo&results_per_page=50&what=fjordpay")
                .path("results")
                .forEach(result -> {
                    titles.add(result.path("title").asString());
                    companies.add(result.at("/company/display_name").asString());
                });
        caller.json("/linkedin-jobs/active-jb?time_frame=1m&organization=fjordpay", "X-RapidAPI-Key", "demo")
                .forEach(job -> {
                    titles.add(job.path("title").asString());
                    companies.add(job.path("organization").asString());
                });
        assertThat(titles).hasSizeGreaterThan(3);
        assertThat(companies).allSatisfy(company -> assertThat(company).containsIgnoringCase("fjordpay"));
    }

    @Test
    void whatIsPublishedAppearsOnBoardsToo() throws Exception {
        ObjectNode changes = Json.object();
        changes.putObject("employer").put("name", "Nyfirma AB").put("url", "https://nyfirma.example");
        simulator.world().update("30000001", changes);
        assertThat(caller.get("/sites/nyfirma.example/").statusCode()).isEqualTo(200);
    }
}
