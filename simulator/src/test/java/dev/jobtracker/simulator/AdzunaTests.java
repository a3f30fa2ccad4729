package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.wire.Json;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AdzunaTests extends SimulatorCase {

    private static final String SEARCH = "/adzuna/v1/api/jobs/gb/search/";
    private static final String KEYS = "?app_id=demo&app_key=demo";

    @Test
    void missingKeysAreHtmlAndWrongOnesJson() throws Exception {
        HttpResponse<String> missing = caller.get(SEARCH + "1");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        HttpResponse<String> wrong = caller.get(SEARCH + "1?app_id=a&app_key=b");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(Json.read(wrong.body()).path("exception").asString()).isEqualTo("AUTH_FAIL");
    }

    @Test
    void pagesFromOneOn() throws Exception {
        JsonNode first = caller.json(SEARCH + "1" + KEYS + "&results_per_page=50");
        JsonNode second = caller.json(SEARCH + "2" + KEYS + "&results_per_page=50");
        int count = first.path("count").asInt();
        assertThat(first.path("results")).hasSize(50);
        assertThat(second.path("results")).hasSize(count - 50);
        assertThat(caller.get(SEARCH + "0" + KEYS).statusCode()).isEqualTo(400);
        assertThat(caller.get(SEARCH + "1" + KEYS + "&results_per_page=51").statusCode())
                .isEqualTo(400);
    }

    @Test
    void cutsTextsAndPredictsPay() throws Exception {
        JsonNode results =
                caller.json(SEARCH + "1" + KEYS + "&results_per_page=50").path("results");
        int predicted = 0;
        for (JsonNode result : results) {
            assertThat(result.path("description").asString().length()).isLessThanOrEqualTo(501);
            assertThat(result.path("created").asString()).endsWith("Z");
            assertThat(result.path("salary_is_predicted").isString()).isTrue();
            predicted += result.path("salary_is_predicted").asString().equals("1") ? 1 : 0;
        }
        assertThat(predicted).isPositive();
    }

    @Test
    void filters() throws Exception {
        JsonNode results = caller.json(SEARCH + "1" + KEYS + "&what=java&where=Stockholm&sort_by=date")
                .path("results");
        assertThat(results).isNotEmpty();
        results.forEach(result ->
                assertThat(result.at("/location/display_name").asString()).contains("Stockholm"));
    }
}
