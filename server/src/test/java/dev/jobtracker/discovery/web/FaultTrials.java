package dev.jobtracker.discovery.web;

import static dev.jobtracker.platform.schema.Tables.FEED_CURSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.jobtracker.accounts.web.Visitor;
import dev.jobtracker.discovery.web.FaultRound.Outcome;
import dev.jobtracker.discovery.web.FaultRound.Standing;
import dev.jobtracker.jobs.runs.FeedUpdates;
import dev.jobtracker.jobs.runs.FeedsAtOnce;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.http.HttpLeaks;
import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.platform.web.Exchange;
import dev.jobtracker.sources.FailingServers;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.JobSource;
import dev.jobtracker.sources.WayToFail;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Lets sources fail, asks meanwhile as a person does, and mends them. */
final class FaultTrials {

    private final FailingServers servers;
    private final SourceStandings standings;
    private final FeedUpdates updates;
    private final Database database;
    private final OutboundHttp http;
    private final int port;
    private final JsonNode person;
    private int questions;

    FaultTrials(
            FailingServers servers,
            SourceStandings standings,
            FeedUpdates updates,
            Database database,
            OutboundHttp http,
            int port) {
        this.servers = servers;
        this.standings = standings;
        this.updates = updates;
        this.database = database;
        this.http = http;
        this.port = port;
        person = new Visitor(new Exchange(port)).newcomer();
    }

    /** An empty catalog is filled at once; what was too slow then is fetched again. */
    void awaitTheFirstRun() throws Exception {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> standings.feeds().keySet().stream()
                        .noneMatch(feed ->
                                standings.counted("jobtracker.feed", feed).isEmpty()));
        List<FeedSource> missing = standings.feeds().entrySet().stream()
                .filter(feed ->
                        !standings.counted("jobtracker.feed", feed.getKey()).containsKey("ok"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(FeedsAtOnce.fetch(updates, missing).values()).doesNotContain(false);
    }

    /** What becomes of a search, of feeds and of the panel while the round's sources fail. */
    Outcome outcome(FaultRound round) throws Exception {
        awaitThatSomebodyMayBeAsked(round);
        database.change(db -> db.deleteFrom(FEED_CURSOR).execute());
        Set<String> spared = standings.spared();
        Map<String, Standing> before = standings.now();
        for (String source : round.failing()) {
            for (JobSource part : standings.source(source).parts()) {
                servers.fail(part.upstream().name(), round.way());
            }
        }
        JsonNode live = search(String.join(",", standings.live()), question(round));
        Map<String, Boolean> fetched = FeedsAtOnce.fetch(updates, feedsOf(round));
        JsonNode stored = search(String.join(",", standings.storedAlone()), "&posted_after=2020-01-01");
        JsonNode states = get("/api/v1/jobs/external/sources");
        servers.mend();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(HttpLeaks.connectionsInUse(http) + HttpLeaks.threadsAtWork())
                        .as("connections and threads left")
                        .isZero());
        return new Outcome(live, stored, states, spared, fetched, before, standings.now());
    }

    /** Who asked for a pause just now has it. */
    private void awaitThatSomebodyMayBeAsked(FaultRound round) {
        await().atMost(Duration.ofSeconds(5)).until(() -> {
            Set<String> spared = standings.spared();
            return standings.live().stream()
                    .anyMatch(source -> !round.failing().contains(source) && !spared.contains(source));
        });
    }

    /** The feeds that fail, and one that does not: that of a source which is also asked live, where it can be. */
    private List<FeedSource> feedsOf(FaultRound round) {
        String other = standings.feeds().keySet().stream()
                .filter(feed -> !round.failing().contains(feed))
                .min(Comparator.comparing(feed -> !standings.live().contains(feed)))
                .orElseThrow();
        return standings.feeds().entrySet().stream()
                .filter(feed ->
                        round.failing().contains(feed.getKey()) || feed.getKey().equals(other))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * No question is asked twice, so that nothing is known before. JSearch itself remembers for a minute what it
     * answered last to a question of the same days and type of employment.
     */
    private String question(FaultRound round) {
        WayToFail way = round.way();
        boolean jsearch = round.failing().contains("jsearch");
        boolean wrong = way == WayToFail.HAS_WRONG_TYPES_EVERYWHERE;
        Instant start = jsearch && (wrong || way.isLimit())
                ? Instant.now().minus(Duration.ofDays(20))
                : Instant.parse("2020-01-01T00:00:00Z");
        questions++;
        return "&posted_after=" + start.plusSeconds(questions)
                + (jsearch && !wrong ? "&employment_type=full_time" : "");
    }

    private JsonNode search(String chosen, String question) {
        return get("/api/v1/jobs/external/aggregate?limit=100&sources=" + chosen + question);
    }

    private JsonNode get(String path) {
        return Visitor.body(new Visitor(new Exchange(port)).get(path, person), 200);
    }
}
