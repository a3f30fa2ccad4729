package dev.jobtracker.discovery.web;

import static dev.jobtracker.platform.schema.Tables.POSTING;

import dev.jobtracker.discovery.web.FaultRound.Standing;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.Sources;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which sources there are, and how they stand: what was counted of them, and what the catalog knows. */
final class SourceStandings {

    private final Sources sources;
    private final MeterRegistry meters;
    private final Database database;

    SourceStandings(Sources sources, MeterRegistry meters, Database database) {
        this.sources = sources;
        this.meters = meters;
        this.database = database;
    }

    List<String> all() {
        return sources.all().stream()
                .map(source -> source.description().id().value())
                .toList();
    }

    /** Those that are asked when somebody searches. */
    List<String> live() {
        return sources.all().stream()
                .filter(source -> source.search().isPresent())
                .map(source -> source.description().id().value())
                .toList();
    }

    /** Those of which only the catalog answers. */
    List<String> storedAlone() {
        return all().stream().filter(source -> !live().contains(source)).toList();
    }

    Map<String, FeedSource> feeds() {
        Map<String, FeedSource> feeds = new TreeMap<>();
        for (Source source : sources.all()) {
            source.feed().ifPresent(feed -> feeds.put(source.description().id().value(), feed));
        }
        return feeds;
    }

    /** Those that are given a pause. */
    Set<String> spared() {
        Set<String> spared = new HashSet<>();
        for (Source source : sources.all()) {
            Optional<SearchSource> part = source.search();
            if (part.isPresent() && sources.spared(part.get()).isPresent()) {
                spared.add(source.description().id().value());
            }
        }
        return spared;
    }

    Source source(String name) {
        return sources.find(name).orElseThrow();
    }

    /** How all of them stand now. */
    Map<String, Standing> now() {
        Map<String, Standing> standings = new TreeMap<>();
        for (String source : all()) {
            standings.put(
                    source,
                    new Standing(
                            counted("jobtracker.search.source", source),
                            counted("jobtracker.feed", source),
                            known(source)));
        }
        return standings;
    }

    /** How often which status of a source was counted. */
    Map<String, Long> counted(String timer, String source) {
        Map<String, Long> counts = new TreeMap<>();
        for (Timer each : meters.find(timer).tag("source", source).timers()) {
            counts.put(Objects.requireNonNull(each.getId().getTag("status")), each.count());
        }
        return counts;
    }

    /** How many open postings of a source the catalog has. */
    private int known(String source) {
        return database.read(db ->
                db.fetchCount(POSTING, POSTING.SOURCE.eq(source).and(POSTING.STATUS.eq(PostingStatus.OPEN.key()))));
    }
}
