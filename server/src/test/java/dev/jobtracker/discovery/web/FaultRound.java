package dev.jobtracker.discovery.web;

import dev.jobtracker.sources.WayToFail;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sources that fail in one way at the same time, and what came of asking all and of fetching their feeds. */
final class FaultRound {

    private final WayToFail way;
    private final List<String> failing;
    private @Nullable Outcome outcome;

    /** @param failing ids of sources, with all of their servers */
    FaultRound(WayToFail way, List<String> failing) {
        this.way = way;
        this.failing = List.copyOf(failing);
    }

    /** How a round is had. */
    interface Trial {

        Outcome of(FaultRound round) throws Exception;
    }

    WayToFail way() {
        return way;
    }

    List<String> failing() {
        return failing;
    }

    /** What came of it; it is had when the first of its sources is looked at. */
    Outcome outcome(Trial trial) throws Exception {
        if (outcome == null) {
            outcome = trial.of(this);
        }
        return outcome;
    }

    /**
     * What came of a round.
     *
     * @param live the answer to a search of those that are asked live
     * @param stored the answer to a search of those that are fetched whole
     * @param states what a person is shown of the sources
     * @param spared those that were left alone when it began, as they had asked for it
     * @param fetched whether a feed could be fetched
     * @param before how things stood when it began
     * @param after how they stood at its end
     */
    record Outcome(
            JsonNode live,
            JsonNode stored,
            JsonNode states,
            Set<String> spared,
            Map<String, Boolean> fetched,
            Map<String, Standing> before,
            Map<String, Standing> after) {

        /** How a source stood when it began. */
        Standing before(String source) {
            return Objects.requireNonNull(before.get(source));
        }

        /** How it stood at the end. */
        Standing after(String source) {
            return Objects.requireNonNull(after.get(source));
        }
    }

    /**
     * How a source stands.
     *
     * @param searched how often which status was counted in searches
     * @param fetched how often which end was counted of fetches
     * @param known how many open postings of it the catalog has
     */
    record Standing(Map<String, Long> searched, Map<String, Long> fetched, int known) {}
}
