package dev.jobtracker.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.platform.web.Exchange;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Requests whose answers were lost, and that a device sends again when it is back on the network. */
abstract class SentAgainOverHttp extends ApplicationsOverHttp {

    private static final Map<String, String> WRITTEN =
            Map.of("company_name", "Brightwater", "role_title", "Engineer", "status", "applied");

    @Test
    void makesAnApplicationOnceHoweverOftenItIsSent() {
        JsonNode first = Visitor.body(keyed(PATH, WRITTEN, "away-1", ann), 201);
        put(id(first), Map.of("status", "interview"));

        JsonNode again = Visitor.body(keyed(PATH, WRITTEN, "\"away-1\"", ann), 201);

        assertThat(id(again)).isEqualTo(id(first));
        assertThat(again.path("status").asString()).isEqualTo("interview");
        assertThat(total("")).isEqualTo(1);
        assertThat(history(id(first))).hasSize(2);
    }

    @Test
    void makesAnApplicationOnceWhenItIsSentTwiceAtTheSameTime() throws Exception {
        Callable<String> sending = () -> id(Visitor.body(keyed(PATH, WRITTEN, "at-once", ann), 201));
        try (ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> made = devices
                    .invokeAll(Stream.generate(() -> sending).limit(6).toList())
                    .stream()
                    .map(Future::resultNow)
                    .distinct()
                    .toList();

            assertThat(made).hasSize(1);
        }
        assertThat(total("")).isEqualTo(1);
    }

    @Test
    void addsANoteOnceHoweverOftenItIsSent() {
        String notes = PATH + "/" + id(create("applied")) + "/notes";

        JsonNode first = Visitor.body(keyed(notes, Map.of("text", "They called."), "note-1", ann), 201);
        JsonNode again = Visitor.body(keyed(notes, Map.of("text", "They called."), "note-1", ann), 201);

        assertThat(again).isEqualTo(first);
        assertThat(Visitor.body(visitor.get(notes, ann), 200).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void aKeyBelongsToAPersonAndToOneRequest() {
        JsonNode ben = visitor.newcomer();
        JsonNode anns = Visitor.body(keyed(PATH, WRITTEN, "same", ann), 201);

        JsonNode bens = Visitor.body(keyed(PATH, WRITTEN, "same", ben), 201);
        HttpResponse<String> other =
                keyed(PATH, Map.of("company_name", "Other", "role_title", "E", "status", "saved"), "same", ann);

        assertThat(id(bens)).isNotEqualTo(id(anns));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Exchange.problem(other).path("code").asString()).isEqualTo("request_key_reused");
        assertThat(total("")).isEqualTo(1);
    }

    @Test
    void aRefusedRequestLeavesItsKeyForTheNextOne() {
        Map<String, String> wrong =
                Map.of("company_name", "Brightwater", "role_title", "Engineer", "status", "nowhere");

        assertThat(keyed(PATH, wrong, "corrected", ann).statusCode()).isEqualTo(422);
        assertThat(keyed(PATH, WRITTEN, "corrected", ann).statusCode()).isEqualTo(201);
        assertThat(keyed(PATH, WRITTEN, "no spaces please", ann).statusCode()).isEqualTo(422);
        assertThat(total("")).isEqualTo(1);
    }

    private HttpResponse<String> keyed(String path, Map<String, String> body, String key, JsonNode person) {
        return visitor.server()
                .send(
                        "POST",
                        path,
                        Visitor.json(body),
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        key,
                        "Authorization",
                        Visitor.bearer(person));
    }
}
