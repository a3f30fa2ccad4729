package dev.jobtracker.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.discovery.web.FaultRound.Outcome;
import dev.jobtracker.discovery.web.FaultRound.Standing;
import dev.jobtracker.sources.WayToFail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.system.CapturedOutput;
import tools.jackson.databind.JsonNode;

/** What a failing source may cost, and what it must not. */
final class FaultChecks {

    private final SourceStandings standings;
    private final Duration deadline;
    private final CapturedOutput log;

    /** @param deadline within which a search has to be answered */
    FaultChecks(SourceStandings standings, Duration deadline, CapturedOutput log) {
        this.standings = standings;
        this.deadline = deadline;
        this.log = log;
    }

    /** A source fails in a search, its feed loses nothing, and both are shown. */
    void fails(String source, WayToFail way, Outcome outcome) {
        if (standings.live().contains(source)) {
            failsInASearch(source, way, outcome);
        }
        if (standings.feeds().containsKey(source)) {
            losesNothing(source, way, outcome);
        }
        isShownToFail(source, way, outcome);
    }

    private void failsInASearch(String source, WayToFail way, Outcome outcome) {
        JsonNode report = report(outcome.live(), source);
        String status = report.path("status").asString();
        assertThat(status).as(report.toString()).isIn(way.statuses());
        assertThat(report.path("took_ms").asLong()).isLessThanOrEqualTo(deadline.toMillis());
        assertThat(report.path("count").asInt()).isZero();
        assertThat(outcome.after(source).searched().getOrDefault(status, 0L))
                .isEqualTo(outcome.before(source).searched().getOrDefault(status, 0L) + 1);
        if (!status.equals("ok")) {
            assertThat(report.path("error").asString()).isNotBlank().doesNotContain("127.0.0.1", "Exception");
            assertThat(log.getAll()).contains("source " + source + " " + status + " after ");
        }
    }

    /** What the catalog knew of its feed stays, and is told with its age. */
    private void losesNothing(String source, WayToFail way, Outcome outcome) {
        Standing before = outcome.before(source);
        Standing after = outcome.after(source);
        assertThat(after.known()).isPositive().isGreaterThanOrEqualTo(before.known());
        List<String> ends = after.fetched().keySet().stream()
                .filter(end ->
                        after.fetched().getOrDefault(end, 0L) > before.fetched().getOrDefault(end, 0L))
                .toList();
        assertThat(ends).as("how it was counted").hasSize(1).allMatch(way.kinds()::contains);
        assertThat(outcome.fetched()).containsEntry(source, ends.contains("ok"));
        if (!ends.contains("ok")) {
            assertThat(log.getAll()).contains("could not fetch " + source + ": ");
            assertThat(state(outcome, source)
                            .path("runs")
                            .path(0)
                            .path("failure")
                            .asString())
                    .isNotBlank();
        }
    }

    private static void isShownToFail(String source, WayToFail way, Outcome outcome) {
        JsonNode state = state(outcome, source);
        boolean failed = state.path("state").asString().equals("failing");
        assertThat(failed || way.kinds().contains("ok")).as(state.toString()).isTrue();
        if (failed) {
            JsonNode failure = state.path("last_failure");
            assertThat(failure.path("code").asString()).as(failure.toString()).isIn(way.kinds());
            assertThat(failure.path("message").asString()).isNotBlank().doesNotContain("127.0.0.1", "Exception");
        }
    }

    void othersGoOn(FaultRound round, Outcome outcome) {
        List<String> well = standings.live().stream()
                .filter(source -> !round.failing().contains(source))
                .filter(source -> !outcome.spared().contains(source))
                .toList();
        assertThat(well).isNotEmpty().allSatisfy(source -> {
            JsonNode report = report(outcome.live(), source);
            assertThat(report.path("status").asString()).as(report.toString()).isEqualTo("ok");
            assertThat(report.path("count").asInt()).isPositive();
            assertThat(state(outcome, source).path("state").asString()).isEqualTo("on");
        });
        assertThat(outcome.live().path("items"))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(well).contains(item.path("source").asString()));
        assertThat(outcome.stored().path("sources")).isNotEmpty().allSatisfy(report -> {
            assertThat(report.path("status").asString()).as(report.toString()).isEqualTo("cached");
            assertThat(report.path("count").asInt()).as(report.toString()).isPositive();
            assertThat(report.path("age_seconds").isNumber()).isTrue();
        });
        assertThat(outcome.fetched().entrySet().stream()
                        .filter(feed -> !round.failing().contains(feed.getKey())))
                .hasSize(1)
                .allMatch(Map.Entry::getValue);
    }

    private static JsonNode report(JsonNode answer, String source) {
        return named(answer.path("sources"), source);
    }

    private static JsonNode state(Outcome outcome, String source) {
        return named(outcome.states().path("items"), source);
    }

    private static JsonNode named(JsonNode all, String source) {
        return all.valueStream()
                .filter(each -> each.path("source").asString().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
