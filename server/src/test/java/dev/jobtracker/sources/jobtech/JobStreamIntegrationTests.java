package dev.jobtracker.sources.jobtech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.http.HttpLeaks;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.http.RawServer;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import dev.jobtracker.simulator.fault.CutMidBody;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.Fault;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.HtmlPage;
import dev.jobtracker.simulator.fault.RandomBytes;
import dev.jobtracker.simulator.fault.Truncated;
import dev.jobtracker.simulator.wire.Json;
import dev.jobtracker.sources.RecordingIntake;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.UpstreamAccess;
import dev.jobtracker.sources.reading.SourceHttp;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobStreamIntegrationTests {

    private final Simulator simulator = Simulator.start(SimulatorOptions.invented());
    private final OutboundHttp http = new OutboundHttp(Clock.systemUTC(), new SimpleMeterRegistry());
    private final RecordingIntake intake = new RecordingIntake();

    @AfterEach
    void stop() {
        assertThat(HttpLeaks.connectionsInUse(http)).isZero();
        http.close();
        simulator.close();
    }

    @Test
    void takesEverythingFirstAndThenFollows() {
        stream(Clock.systemUTC()).fetch(intake);
        int all = simulator.world().open().size();
        assertThat(intake.ids()).hasSize(all);
        assertThat(intake.removedOthers()).isTrue();
        assertThat(intake.complaints()).isEmpty();

        String added = simulator.world().publish(Json.object().put("headline", "Fyrvaktare"));
        String gone = intake.ids().iterator().next();
        simulator.world().remove(gone);
        stream(later(90)).fetch(intake.again());

        assertThat(intake.ids()).hasSize(all).contains(added).doesNotContain(gone);
        assertThat(intake.removedOthers()).isFalse();
        assertThat(simulator.requests().of("jobstream").getLast().path()).isEqualTo("/v2/stream");
    }

    @Test
    void goesOnWhereItStoppedAndTakesAllAgainAfterALongBreak() {
        intake.progress(Instant.now().minus(Duration.ofHours(20)).toString());
        stream(Clock.systemUTC()).fetch(intake);
        assertThat(simulator.requests().of("jobstream").getLast().path()).isEqualTo("/v2/stream");
        assertThat(Instant.parse(intake.cursor().orElseThrow()))
                .isAfter(Instant.now().minus(Duration.ofHours(3)));

        intake.progress(Instant.now().minus(Duration.ofDays(30)).toString());
        stream(Clock.systemUTC()).fetch(intake);
        assertThat(simulator.requests().of("jobstream").getLast().path()).isEqualTo("/v2/snapshot");
    }

    @Test
    void keepsWhatItReadOfASnapshotThatEndsEarlyAndTakesNothingAway() {
        intake.accept(List.of(SourcePosting.of(JobTech.ID, "7", "Kock").build()));

        for (Fault fault : new Fault[] {new CutMidBody(200_000L), new Truncated(200_000L)}) {
            assertThat(failure(fault)).isInstanceOf(SourceFailure.Unreachable.class);
            assertThat(intake.ids().size())
                    .isBetween(10, simulator.world().open().size());
            assertThat(intake.ids()).contains("7");
            assertThat(intake.cursor()).isEmpty();
        }
    }

    @Test
    void takesNothingAwayWhenASnapshotHoldsNothing() {
        for (Fault fault : new Fault[] {new HtmlPage(), new RandomBytes(null), new ErrorStatus(500, null)}) {
            assertThat(failure(fault)).isNotNull();
            assertThat(intake.removedOthers()).isFalse();
            assertThat(intake.cursor()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "", "{\"id\": 8, \"headline\": 27}", "{\"message\": \"Oops\"}", "[null]"})
    void doesNotBelieveThatNothingIsOpenAnyMore(String body) throws Exception {
        String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (RawServer server = RawServer.saying(answer)) {
            JobStream stream = stream(server.address(""), Clock.systemUTC());
            assertThat(catchThrowableOfType(SourceFailedException.class, () -> stream.fetch(intake)))
                    .isNotNull();
            assertThat(intake.removedOthers()).isFalse();
            assertThat(intake.cursor()).isEmpty();
        }
    }

    private SourceFailure failure(Fault fault) {
        simulator.faults().withdrawAll();
        simulator.faults().order(FaultOrder.always("jobstream", fault));
        return catchThrowableOfType(
                        SourceFailedException.class,
                        () -> stream(Clock.systemUTC()).fetch(intake))
                .failure();
    }

    private static Clock later(int seconds) {
        return Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));
    }

    private JobStream stream(Clock clock) {
        return stream(URI.create(simulator.url("jobstream")), clock);
    }

    private JobStream stream(URI base, Clock clock) {
        JobStreamSettings settings = new JobStreamSettings(true, base, null);
        return new JobStream(
                settings.upstream(),
                upstream -> new UpstreamAccess(true, null, true),
                new SourceHttp(http, clock),
                clock,
                Duration.ofSeconds(60));
    }
}
