package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.simulator.world.SwedishTime;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class JobStreamTests extends SimulatorCase {

    private static String minutesFromNow(int minutes) {
        return SwedishTime.text(Instant.now().plusSeconds(60L * minutes));
    }

    private JsonNode stream(String query) throws Exception {
        return caller.json("/jobstream/v2/stream?" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jobstream/v2/snapshot", "/jobstream/snapshot"})
    void snapshotIsOneArrayOrLines(String path) throws Exception {
        HttpResponse<String> array = caller.get(path, "Accept", "application/json");
        JsonNode ads = Json.read(array.body());
        assertThat(ads).hasSize(150);
        assertThat(ads.get(0).has("relevance")).isFalse();
        HttpResponse<String> lines = caller.get(path, "Accept", "application/jsonl");
        assertThat(lines.headers().firstValue("Content-Type")).hasValue("application/jsonl");
        List<String> each = lines.body().lines().toList();
        assertThat(each).hasSize(150);
        assertThat(Json.read(each.getLast()).path("id").isString()).isTrue();
    }

    @Test
    void nothingChangesByItself() throws Exception {
        assertThat(stream("updated-after=" + minutesFromNow(-1))).isEmpty();
        assertThat(stream("updated-after=2020-01-01T00:00:00")).hasSize(150);
    }

    @Test
    void publishedUpdatedAndRemovedAdsAreStreamed() throws Exception {
        String since = "updated-after=" + minutesFromNow(-1);
        ObjectNode ad = Json.object().put("headline", "Fyrvaktare");
        String id = simulator.world().publish(ad);
        simulator.world().update("30000001", Json.object().put("headline", "Ny rubrik"));
        simulator.world().remove("30000002");

        JsonNode changes = stream(since);
        assertThat(changes).hasSize(3);
        JsonNode published = byId(changes, id);
        assertThat(published.path("headline").asString()).isEqualTo("Fyrvaktare");
        assertThat(published.has("must_have")).isTrue();
        assertThat(byId(changes, "30000001").path("headline").asString()).isEqualTo("Ny rubrik");
        JsonNode removal = byId(changes, "30000002");
        assertThat(removal.propertyNames())
                .containsExactly(
                        "id",
                        "removed",
                        "removed_date",
                        "occupation",
                        "occupation_group",
                        "occupation_field",
                        "municipality",
                        "region",
                        "country");
        assertThat(removal.path("removed").asBoolean()).isTrue();
        assertThat(removal.path("occupation_field").asString()).isEqualTo("NYW6_mP6_vwf");
        assertThat(caller.json("/jobstream/v2/snapshot")).hasSize(150);
        assertThat(caller.get("/jobtech/ad/30000002").statusCode()).isEqualTo(404);
    }

    private static JsonNode byId(JsonNode ads, String id) {
        for (JsonNode ad : ads) {
            if (ad.path("id").asString("").equals(id)) {
                return ad;
            }
        }
        throw new AssertionError("no ad " + id + " in " + ads);
    }

    @Test
    void anUpperBoundCutsOff() throws Exception {
        simulator.world().publish(Json.object().put("headline", "Ny"));
        String after = "updated-after=" + minutesFromNow(-1);
        assertThat(stream(after + "&updated-before=" + minutesFromNow(2))).hasSize(1);
        assertThat(stream(after + "&updated-before=" + minutesFromNow(-2))).isEmpty();
    }

    @Test
    void offsetsAreAccepted() throws Exception {
        assertThat(stream("updated-after=2020-01-01T00:00:00%2B01:00")).hasSize(150);
        assertThat(stream("updated-after=2020-01-01T00:00:00Z")).hasSize(150);
    }

    @Test
    void filtersByConceptIdOfTheRightCaseOnly() throws Exception {
        String all = "updated-after=2020-01-01T00:00:00";
        JsonNode data = stream(all + "&occupation-concept-id=apaJ_2ja_LuF");
        assertThat(data.size()).isBetween(20, 60);
        assertThat(stream(all + "&occupation-concept-id=" + "apaJ_2ja_LuF".toLowerCase(Locale.ROOT)))
                .isEmpty();
        assertThat(stream(all + "&occupation-concept-id=apaJ_2ja_LuF&location-concept-id=CifL_Rzy_Mku")
                        .size())
                .isBetween(1, data.size() - 1);
        assertThat(stream(all + "&location-concept-id=nobody")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jobstream/stream",
                "/jobstream/stream?occupation-concept-id=apaJ_2ja_LuF",
                "/jobstream/stream?date=2020-13-25T00:00:00",
                "/jobstream/stream?date=2020-01-01",
                "/jobstream/v2/stream",
                "/jobstream/v2/stream?updated-after=T11:28:00",
                "/jobstream/v2/stream?updated-after=2020-01-01T00:00:00&abroad=true",
            })
    void refusesCallsWithoutAGoodTime(String path) throws Exception {
        HttpResponse<String> reply = caller.get(path);
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Json.read(reply.body()).path("message").asString()).isEqualTo("Input payload validation failed");
    }

    @Test
    void theOldNamesOfTheParametersStillWork() throws Exception {
        assertThat(caller.json("/jobstream/stream?date=2020-01-01T00:00:00")).hasSize(150);
        assertThat(caller.json("/jobstream/stream?date=2020-01-01T00:00:00&updated-before-date=2020-01-02T00:00:00"))
                .isEmpty();
    }
}
