package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.SourcePosting;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hands what is read to an intake in batches. What comes later of the same advertisement stays later. A batch of
 * removals bears the time of its latest.
 */
final class FeedDelivery implements JobStreamSnapshot.Taker {

    private static final int BATCH = 200;

    private final FeedIntake intake;
    private final Instant now;
    private final Map<String, SourcePosting> postings = new LinkedHashMap<>();
    private final Map<String, Instant> removals = new TreeMap<>();

    /** @param now when what was removed without a date counts as removed */
    FeedDelivery(FeedIntake intake, Instant now) {
        this.intake = intake;
        this.now = now;
    }

    @Override
    public void posting(SourcePosting posting) {
        if (removals.containsKey(posting.sourceId())) {
            remove();
        }
        postings.put(posting.sourceId(), posting);
        if (postings.size() == BATCH) {
            accept();
        }
    }

    @Override
    public void removed(String sourceId, @Nullable Instant at) {
        if (postings.containsKey(sourceId)) {
            accept();
        }
        removals.put(sourceId, at == null || at.isAfter(now) ? now : at);
        if (removals.size() == BATCH) {
            remove();
        }
    }

    @Override
    public void rejected(String position, String reason) {
        intake.reject(position, reason);
    }

    /** Hands over what is still held back. */
    void finish() {
        accept();
        remove();
    }

    private void accept() {
        if (!postings.isEmpty()) {
            intake.accept(List.copyOf(postings.values()));
            postings.clear();
        }
    }

    private void remove() {
        if (!removals.isEmpty()) {
            Instant latest = removals.values().stream().max(Instant::compareTo).orElse(now);
            intake.remove(List.copyOf(removals.keySet()), latest);
            removals.clear();
        }
    }
}
