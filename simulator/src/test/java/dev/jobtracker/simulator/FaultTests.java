package dev.jobtracker.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.simulator.fault.CutBeforeHeaders;
import dev.jobtracker.simulator.fault.CutMidBody;
import dev.jobtracker.simulator.fault.DeepNesting;
import dev.jobtracker.simulator.fault.EmptyList;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.Fault;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.HtmlPage;
import dev.jobtracker.simulator.fault.HugeBody;
import dev.jobtracker.simulator.fault.Latency;
import dev.jobtracker.simulator.fault.RandomBytes;
import dev.jobtracker.simulator.fault.SlowDrip;
import dev.jobtracker.simulator.fault.Truncated;
import dev.jobtracker.simulator.fault.WrongTypes;
import dev.jobtracker.simulator.wire.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class FaultTests extends SimulatorCase {

    private static final String SEARCH = "/jobtech/search?limit=5";
    private static final String SNAPSHOT = "/jobstream/v2/snapshot";

    private void order(Fault fault) {
        simulator.faults().order(FaultOrder.always("*", fault));
    }

    @Test
    void anOrderWithACountIsDoneAfterwards() throws Exception {
        simulator.faults().order(FaultOrder.next(2, "jobtech", new ErrorStatus(429, "7")));
        for (int attempt = 0; attempt < 2; attempt++) {
            HttpResponse<String> reply = caller.get(SEARCH);
            assertThat(reply.statusCode()).isEqualTo(429);
            assertThat(reply.headers().firstValue("Retry-After")).hasValue("7");
        }
        assertThat(caller.get(SEARCH).statusCode()).isEqualTo(200);
        assertThat(simulator.faults().standing()).isEmpty();
    }

    @Test
    void anOrderForOnePathLeavesTheOthersAlone() throws Exception {
        simulator
                .faults()
                .order(FaultOrder.always("jobtech", ErrorStatus.of(503)).onPath("/ad/"));
        assertThat(caller.get(SEARCH).statusCode()).isEqualTo(200);
        HttpResponse<String> reply = caller.get("/jobtech/ad/30000001");
        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(reply.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void latencyIsAddedToOtherFaults() throws Exception {
        order(new ErrorStatus(500, null));
        order(new Latency(150, 20));
        long begin = System.nanoTime();
        assertThat(caller.get(SEARCH).statusCode()).isEqualTo(500);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(140));
    }

    @ParameterizedTest
    @ValueSource(strings = {SEARCH, SNAPSHOT})
    void connectionsAreCut(String path) throws Exception {
        order(new CutBeforeHeaders());
        assertThatThrownBy(() -> caller.get(path)).isInstanceOf(IOException.class);
        simulator.reset();
        order(new CutMidBody(500L));
        assertThatThrownBy(() -> caller.get(path)).isInstanceOf(IOException.class);
        simulator.reset();
        order(new CutMidBody(null));
        assertThatThrownBy(() -> caller.get(path)).isInstanceOf(IOException.class);
        simulator.reset();
        assertThat(caller.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {SEARCH, SNAPSHOT})
    void truncatedBodiesEndCleanly(String path) throws Exception {
        order(new Truncated(null));
        HttpResponse<String> reply = caller.get(path);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> Json.read(reply.body())).isInstanceOf(JacksonException.class);
    }

    @Test
    void theControlIsNeverSpoilt() throws Exception {
        order(new CutBeforeHeaders());
        assertThat(caller.post("/_control/reset", "").statusCode()).isEqualTo(200);
        assertThat(caller.get(SEARCH).statusCode()).isEqualTo(200);
    }

    @Test
    void garbageIsNotJson() throws Exception {
        order(new HtmlPage());
        HttpResponse<String> page = caller.get(SEARCH);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        simulator.reset();
        order(new RandomBytes(null));
        assertThat(caller.bytes(SEARCH).body()).hasSize(4_096);
    }

    @Test
    void dripsAreSlowButComplete() throws Exception {
        order(new SlowDrip(20, 10));
        long begin = System.nanoTime();
        String body = caller.get("/jobtech/search?limit=0").body();
        assertThat(Json.read(body).has("total")).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(100));
    }

    @Test
    void hugeAndDeepBodiesAreWellFormed() throws Exception {
        order(new HugeBody(5_000_000L));
        assertThat(caller.get(SEARCH).body()).hasSize(5_000_014);
        simulator.reset();
        order(new DeepNesting(2_000));
        assertThat(caller.get(SEARCH).body()).hasSize(4_000);
    }

    @Test
    void wrongTypesKeepTheKeys() throws Exception {
        order(new WrongTypes());
        JsonNode hit = caller.json(SEARCH).at("/hits/0");
        assertThat(hit.path("headline").isNumber()).isTrue();
        assertThat(hit.path("timestamp").isString()).isTrue();
        assertThat(hit.path("removed").isObject()).isTrue();
    }

    @Test
    void emptyListsLeaveTheTotalBe() throws Exception {
        order(new EmptyList());
        JsonNode reply = caller.json(SEARCH);
        assertThat(reply.path("hits")).isEmpty();
        assertThat(reply.at("/total/value").asInt()).isPositive();
        assertThat(caller.json(SNAPSHOT)).isEmpty();
    }

    @Test
    void faultsAreOrderedOverHttpToo() throws Exception {
        HttpResponse<String> ordered = caller.post("/_control/faults", """
                [{"upstream": "jobtech", "path": "/search", "count": 1,
                  "fault": {"kind": "status", "status": 429, "retryAfter": "2"}},
                 {"upstream": "jobstream", "fault": {"kind": "cut-mid-body", "afterBytes": 100}}]
                """);
        assertThat(Json.read(ordered.body()).path("standing")).hasSize(2);
        assertThat(caller.get(SEARCH).headers().firstValue("Retry-After")).hasValue("2");
        assertThatThrownBy(() -> caller.get(SNAPSHOT)).isInstanceOf(IOException.class);
        assertThat(caller.json("/_control/faults").path("standing")).hasSize(1);
        assertThat(caller.post("/_control/faults", "{\"upstream\":\"x\",\"fault\":{\"kind\":\"gremlin\"}}")
                        .statusCode())
                .isEqualTo(400);
        caller.call("DELETE", "/_control/faults", "");
        assertThat(caller.get(SNAPSHOT).statusCode()).isEqualTo(200);
    }
}
