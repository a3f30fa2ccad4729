package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.wire.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SerpApiTests extends SimulatorCase {

    private static final String GOOGLE = "/serpapi/search.json?engine=google_jobs&api_key=demo";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?engine=google_jobs&q=a&api_key=x|401|Invalid API key. Your API key should be here: https://serpapi.com/manage-api-key",
                "?engine=google_jobs&api_key=demo|400|Missing query `q` parameter.",
                "?engine=bing_jobs&q=a&api_key=demo|400|Unsupported `bing_jobs` engine.",
            })
    void refuses(String query, int status, String error) throws Exception {
        HttpResponse<String> reply = caller.get("/serpapi/search.json" + query);
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(Json.read(reply.body()).path("error").asString()).isEqualTo(error);
    }

    @Test
    void noResultIsA200WithAnError() throws Exception {
        HttpResponse<String> reply = caller.get(GOOGLE + "&q=nobodywantsthis");
        assertThat(reply.statusCode()).isEqualTo(200);
        JsonNode json = Json.read(reply.body());
        assertThat(json.path("error").asString()).isEqualTo("Google hasn't returned any results for this query.");
        assertThat(json.has("jobs_results")).isFalse();
        assertThat(json.at("/search_metadata/status").asString()).isEqualTo("Success");
    }

    @Test
    void pagesByToken() throws Exception {
        List<String> ids = new ArrayList<>();
        String token = "";
        do {
            JsonNode page = caller.json(GOOGLE + "&q=e&next_page_token=" + token);
            assertThat(page.path("jobs_results").size()).isBetween(1, 10);
            page.path("jobs_results").forEach(job -> ids.add(job.path("job_id").asString()));
            token = page.at("/serpapi_pagination/next_page_token").asString("");
        } while (!token.isEmpty());
        assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"en, ago", "sv, sedan", "de, vor", "fr, il y a", "es, hace"})
    void datesAreWordsOfTheLanguage(String language, String word) throws Exception {
        JsonNode job = caller.json(GOOGLE + "&q=java&hl=" + language).at("/jobs_results/0");
        assertThat(job.at("/detected_extensions/posted_at").asString()).contains(word);
        assertThat(job.at("/extensions/0").asString()).contains(word);
    }

    @Test
    void payIsText() throws Exception {
        List<String> salaries = new ArrayList<>();
        for (String token = ""; token != null; ) {
            JsonNode page = caller.json(GOOGLE + "&q=e&next_page_token=" + token);
            page.path("jobs_results")
                    .forEach(job ->
                            salaries.add(job.at("/detected_extensions/salary").asString("")));
            token = page.at("/serpapi_pagination/next_page_token").asString(null);
        }
        assertThat(salaries)
                .anySatisfy(salary -> assertThat(salary).matches("SEK \\d+K–\\d+K a year"))
                .anySatisfy(salary -> assertThat(salary).matches("SEK [\\d,]+–[\\d,]+ a month"));
    }

    @Test
    void searchesRunOut() throws Exception {
        caller.post("/_control/serpapi", "{\"searches\": 0}");
        HttpResponse<String> reply = caller.get(GOOGLE + "&q=java");
        assertThat(reply.statusCode()).isEqualTo(429);
        assertThat(reply.body()).isEqualTo("{\"error\":\"Your account has run out of searches.\"}");
    }
}
