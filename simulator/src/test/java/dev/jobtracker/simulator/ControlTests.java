package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.simulator.server.RecordedRequest;
import dev.jobtracker.simulator.wire.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ControlTests extends SimulatorCase {

    @Test
    void recordsWhatWasAsked() throws Exception {
        caller.get("/jobtech/search?q=java", "X-Fields", "total");
        caller.get("/jobstream/v2/snapshot");
        RecordedRequest request = simulator.requests().of("jobtech").getLast();
        assertThat(request.path()).isEqualTo("/search");
        assertThat(request.query()).isEqualTo("q=java");
        assertThat(request.headers()).containsEntry("x-fields", "total");
        JsonNode recorded = caller.json("/_control/requests?upstream=jobstream").path("requests");
        assertThat(recorded).hasSize(1);
        assertThat(recorded.at("/0/path").asString()).isEqualTo("/v2/snapshot");
        caller.post("/_control/reset", "");
        assertThat(simulator.requests().all()).isEmpty();
    }

    @Test
    void changesTheWorldOverHttp() throws Exception {
        JsonNode made = Json.read(
                caller.post("/_control/ads", "{\"headline\":\"Brandspanare\"}").body());
        String id = made.at("/ids/0").asString();
        assertThat(caller.json("/jobtech/search?q=brandspanare")
                        .at("/hits/0/id")
                        .asString())
                .isEqualTo(id);
        caller.call("PATCH", "/_control/ads/" + id, "{\"employer\":{\"name\":\"Tornet AB\"}}");
        JsonNode changed = caller.json("/jobtech/ad/" + id);
        assertThat(changed.at("/employer/name").asString()).isEqualTo("Tornet AB");
        assertThat(changed.at("/employer").has("workplace")).isTrue();
        caller.call("DELETE", "/_control/ads/" + id, "");
        assertThat(caller.get("/jobtech/ad/" + id).statusCode()).isEqualTo(404);
        assertThat(caller.call("DELETE", "/_control/ads/nobody", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void resetRestoresTheWorld() throws Exception {
        simulator.world().remove("30000001");
        assertThat(caller.get("/jobtech/ad/30000001").statusCode()).isEqualTo(404);
        caller.post("/_control/reset", "");
        assertThat(caller.get("/jobtech/ad/30000001").statusCode()).isEqualTo(200);
    }

    @Test
    void unknownUpstreamsAreNotFound() throws Exception {
        assertThat(caller.get("/nowhere/search").statusCode()).isEqualTo(404);
        assertThat(caller.json("/_control").path("upstreams")).hasSameSizeAs(simulator.upstreams());
    }
}
