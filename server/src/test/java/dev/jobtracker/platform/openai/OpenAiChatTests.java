package dev.jobtracker.platform.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.time.MovableClock;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
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
import dev.jobtracker.simulator.openai.OpenAi;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dialect over real HTTP, with everything that can go wrong. */
class OpenAiChatTests {

    private static final ChatQuestion QUESTION = new ChatQuestion(
            "form",
            ChatQuestion.schema("{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},"
                    + "\"required\":[\"name\"],\"additionalProperties\":false}"),
            "Name it.",
            "A secret of somebody's",
            Duration.ofMillis(700),
            50);

    private static Simulator simulator;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private OutboundHttp http;
    private ChatModel model;

    @BeforeAll
    static void start() {
        simulator = Simulator.start(SimulatorOptions.invented());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @BeforeEach
    void open() {
        http = new OutboundHttp(clock, new SimpleMeterRegistry());
        model = ChatModels.at(simulator.url("openai") + "/v1/", http, clock);
        simulator.upstream(OpenAi.class).say(question -> "{\"name\":\"Ada\"}");
    }

    @AfterEach
    void close() {
        http.close();
        simulator.reset();
    }

    private static JsonNode asked() {
        return JsonMapper.shared()
                .readTree(simulator.requests().of("openai").getLast().body());
    }

    private static int calls() {
        return simulator.requests().of("openai").size();
    }

    @Test
    void asksForAFormWithinLimits() {
        assertThat(model.ask(QUESTION).path("name").asString()).isEqualTo("Ada");

        assertThat(asked().path("model").asString()).isEqualTo("gpt-demo");
        assertThat(asked().at("/messages/0/role").asString()).isEqualTo("system");
        assertThat(asked().at("/messages/1/content").asString()).isEqualTo(QUESTION.material());
        assertThat(asked().at("/response_format/json_schema/strict").asBoolean())
                .isTrue();
        assertThat(asked().path("max_completion_tokens").asInt()).isEqualTo(50);
    }

    static Stream<Fault> faults() {
        return Stream.of(
                ErrorStatus.of(400),
                ErrorStatus.of(500),
                new CutBeforeHeaders(),
                new CutMidBody(null),
                new Truncated(null),
                new HtmlPage(),
                new RandomBytes(4_096),
                new SlowDrip(4, 100),
                new HugeBody(5_000_000L),
                new DeepNesting(100_000),
                new WrongTypes(),
                new EmptyList(),
                new Latency(5_000, 0));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void givesUpInTimeAndTellsNothingOfWhatWasAsked(Fault fault) {
        simulator.faults().order(FaultOrder.always("openai", fault));
        long began = System.nanoTime();

        assertThatThrownBy(() -> model.ask(QUESTION))
                .isInstanceOf(ChatFailedException.class)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("Ada");

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void leavesABusyServerAloneForAsLongAsItAsks() {
        simulator.faults().order(FaultOrder.next(1, "openai", new ErrorStatus(429, "40")));
        assertThatThrownBy(() -> model.ask(QUESTION)).isInstanceOf(ChatFailedException.class);

        clock.move(Duration.ofSeconds(39));
        assertThatThrownBy(() -> model.ask(QUESTION)).hasMessageContaining("left alone");
        assertThat(calls()).isEqualTo(1);

        clock.move(Duration.ofSeconds(2));
        assertThat(model.ask(QUESTION).path("name").asString()).isEqualTo("Ada");
    }

    @Test
    void doesNotInsistWithAWrongKeyOrWithoutMoney() {
        ChatModel wrong = ChatModels.at(simulator.url("openai") + "/v1", "wrong", 300, http, clock);
        assertThatThrownBy(() -> wrong.ask(QUESTION))
                .hasMessageContaining("401")
                .hasMessageNotContaining("wrong");
        assertThatThrownBy(() -> wrong.ask(QUESTION)).hasMessageContaining("left alone");
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void asksNoMoreThanItMayInAnHour() {
        ChatModel thrifty = ChatModels.at(simulator.url("openai") + "/v1", ChatModels.KEY, 2, http, clock);
        thrifty.ask(QUESTION);
        thrifty.ask(QUESTION);

        assertThatThrownBy(() -> thrifty.ask(QUESTION)).hasMessageContaining("used up");
        assertThat(calls()).isEqualTo(2);
        clock.move(Duration.ofMinutes(61));
        assertThat(thrifty.ask(QUESTION).isObject()).isTrue();
    }

    @Test
    void takesNoAnswerForOneWhereTheModelDeclines() {
        simulator.upstream(OpenAi.class).refuse("I will not.");
        assertThatThrownBy(() -> model.ask(QUESTION)).hasMessageContaining("declined");

        simulator.reset();
        simulator.upstream(OpenAi.class).say(question -> "Sure! Here it is: Ada");
        assertThatThrownBy(() -> model.ask(QUESTION)).hasMessageContaining("no JSON");
    }
}
