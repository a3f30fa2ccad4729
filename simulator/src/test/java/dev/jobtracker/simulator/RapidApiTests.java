package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.wire.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RapidApiTests extends SimulatorCase {

    private static final String KEY = "X-RapidAPI-Key";

    private JsonNode ask(String path) throws Exception {
        return caller.json(path, KEY, "demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jsearch/search-v2?query=java", "/linkedin-jobs/active-jb-7d"})
    void refusesOtherKeysAndSpentQuotas(String path) throws Exception {
        HttpResponse<String> stranger = caller.get(path, KEY, "other");
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body()).isEqualTo("{\"message\":\"You are not subscribed to this API.\"}");

        String upstream = path.substring(1, path.indexOf('/', 1));
        caller.post("/_control/" + upstream, "{\"requests\": 1}");
        HttpResponse<String> last = caller.get(path, KEY, "demo");
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(last.headers().firstValue("x-ratelimit-requests-remaining")).hasValue("0");
        HttpResponse<String> spent = caller.get(path, KEY, "demo");
        assertThat(spent.statusCode()).isEqualTo(429);
        assertThat(spent.body()).contains("You have exceeded the MONTHLY quota for Requests");
        assertThat(spent.headers().firstValue("Retry-After")).isEmpty();
        assertThat(spent.headers().firstValue("x-ratelimit-requests-reset")).isPresent();
    }

    @Test
    void burstsAreRefusedInTheGatewaysWords() throws Exception {
        simulator.faults().order(FaultOrder.next(1, "jsearch", ErrorStatus.of(429)));
        assertThat(caller.get("/jsearch/search?query=java", KEY, "demo").body())
                .contains("You have exceeded the rate limit per second for your plan");
    }

    @Test
    void jSearchPagesByCursor() throws Exception {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonNode data =
                    ask("/jsearch/search-v2?query=utvecklare&cursor=" + cursor).path("data");
            data.path("jobs").forEach(job -> ids.add(job.path("job_id").asString()));
            cursor = data.path("cursor").asString("");
            pages++;
        } while (!cursor.isEmpty());
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo((ids.size() + 9) / 10);
        JsonNode first = ask("/jsearch/search-v2?query=e").path("data");
        assertThat(first.path("jobs")).hasSize(10);
        assertThat(first.path("cursor").isString()).isTrue();
    }

    @Test
    void jSearchsOldSearchHasABareArrayUntilItIsGone() throws Exception {
        JsonNode first = ask("/jsearch/search?query=e&page=1&num_pages=2");
        assertThat(first.path("status").asString()).isEqualTo("OK");
        assertThat(first.path("data").isArray()).isTrue();
        assertThat(first.path("data")).hasSize(20);
        assertThat(ask("/jsearch/search?query=nobodywantsthis").path("data")).isEmpty();
        caller.post("/_control/jsearch", "{\"legacy\": false}");
        HttpResponse<String> gone = caller.get("/jsearch/search?query=e", KEY, "demo");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo("{\"message\":\"Endpoint '/search' does not exist\"}");
    }

    @Test
    void jSearchReadsThePlaceInTheQueryAndGivesDetails() throws Exception {
        JsonNode jobs =
                ask("/jsearch/search?query=java+in+Gothenburg&num_pages=3").path("data");
        assertThat(jobs).isNotEmpty();
        jobs.forEach(job -> assertThat(job.path("job_city").asString()).isEqualTo("Gothenburg"));
        String id = jobs.at("/0/job_id").asString();
        JsonNode details =
                ask("/jsearch/job-details?job_id=" + Caller.encoded(id)).path("data");
        assertThat(details).hasSize(1);
        assertThat(details.get(0)).isEqualTo(jobs.get(0));
        assertThat(details.at("/0/job_posted_at_datetime_utc").asString()).endsWith(":00:00.000Z");
    }

    @Test
    void jSearchWantsAQueryAndAcceptsItsOwnHeader() throws Exception {
        HttpResponse<String> reply = caller.get("/jsearch/search-v2", "x-api-key", "demo");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Json.read(reply.body()).path("status").asString()).isEqualTo("ERROR");
    }

    @Test
    void linkedInHasABareArrayAndTwoQuotas() throws Exception {
        HttpResponse<String> reply = caller.get("/linkedin-jobs/active-jb-7d?limit=5", KEY, "demo");
        JsonNode jobs = Json.read(reply.body());
        assertThat(jobs).hasSize(5);
        assertThat(reply.headers().firstValue("x-ratelimit-jobs-remaining")).hasValue("99995");
        JsonNode job = jobs.get(0);
        assertThat(job.path("id").isString()).isTrue();
        assertThat(job.path("date_posted").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
        assertThat(job.has("date_validthrough")).isTrue();
        assertThat(job.has("linkedin_org_employees")).isTrue();
        assertThat(job.has("description_text")).isFalse();
        assertThat(job.path("external_apply_url").asString()).isEmpty();
    }

    @Test
    void linkedInsUnifiedRouteHasNewNames() throws Exception {
        JsonNode jobs =
                ask("/linkedin-jobs/active-jb?time_frame=1m&title=java&location=Sweden&description_format=text");
        assertThat(jobs).isNotEmpty();
        JsonNode job = jobs.get(0);
        assertThat(job.path("id").isNumber()).isTrue();
        assertThat(job.has("date_valid_through")).isTrue();
        assertThat(job.has("org_linkedin_headcount")).isTrue();
        assertThat(job.path("description_text").asString()).isNotBlank();
        assertThat(job.path("title").asString()).containsIgnoringCase("java");
        assertThat(caller.get("/linkedin-jobs/active-jb?include_basic_organization_details=true", KEY, "demo")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void linkedInFiltersByAlternatives() throws Exception {
        String places = Caller.encoded("\"Gothenburg\" OR \"Uppsala\"");
        JsonNode jobs = ask("/linkedin-jobs/active-jb?time_frame=1m&location=" + places);
        assertThat(jobs).isNotEmpty();
        jobs.forEach(
                job -> assertThat(job.at("/locations_derived/0").asString()).containsAnyOf("Gothenburg", "Uppsala"));
        assertThat(ask("/linkedin-jobs/active-jb-7d?title_filter=astronaut")).isEmpty();
    }
}
