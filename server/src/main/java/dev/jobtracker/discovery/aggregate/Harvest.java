package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.platform.failures.Failures;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the sources of one search have told so far, and what becomes of it when it is merged. For one thread. */
final class Harvest {

    private final Merging merging = new Merging();
    private final Map<String, SourceAnswer> answers = new TreeMap<>();
    private final int asked;
    private final Gathering gathering;
    private final SearchRecord record;

    /** @param known whether what it will be merged to is likely to be known already */
    Harvest(List<Asking> asked, boolean known, SearchRecord record, Failures failures) {
        this.asked = asked.size();
        this.record = record;
        gathering = Gathering.of(asked, known ? answer -> {} : merging::read, failures);
    }

    /** The next answer; empty when none comes by that time after the start, or all have come. */
    Optional<SourceAnswer> next(Duration until) throws InterruptedException {
        Optional<SourceAnswer> next = gathering.next(until);
        next.ifPresent(this::put);
        return next;
    }

    /** Takes something in the place of the answers that have not come by the deadline, and returns it. */
    List<SourceAnswer> missed(Duration deadline) {
        List<SourceAnswer> missed = gathering.missed(deadline);
        missed.forEach(this::put);
        return missed;
    }

    private void put(SourceAnswer answer) {
        record.add(answer);
        answers.put(answer.source(), answer);
    }

    /** In the order of the sources' ids. */
    List<SourceAnswer> answers() {
        return List.copyOf(answers.values());
    }

    /** Everything that came, each opening once. */
    List<MergedPosting> merged() {
        return merging.of(answers());
    }

    /** The same of one source alone. */
    List<MergedPosting> merged(SourceAnswer answer) {
        return merging.of(List.of(answer));
    }

    /** Whether there is nothing to do but to wait for a source. */
    boolean isIdle() {
        return gathering.isIdle();
    }

    /** Compares what will have to be compared, as long as there is nothing else to do. */
    void compare() {
        if (isIdle()) {
            merging.compare(answers(), () -> !isIdle());
        }
    }

    /** How many of the first openings are likely to be of those that came, when everything has come. */
    int likely(long first) {
        return (int) (first * answers.size() / Math.max(1, asked));
    }
}
