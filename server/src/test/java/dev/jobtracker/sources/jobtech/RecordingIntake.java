package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.SourcePosting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An intake over several runs that keeps everything in memory. */
final class RecordingIntake implements FeedIntake {

    final Map<String, SourcePosting> open = new LinkedHashMap<>();
    final List<String> complaints = new ArrayList<>();
    private final Set<String> delivered = new HashSet<>();

    @Nullable
    String cursor;

    boolean removedOthers;

    /** Begins a further run. */
    RecordingIntake again() {
        delivered.clear();
        complaints.clear();
        removedOthers = false;
        return this;
    }

    @Override
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }

    @Override
    public void accept(List<SourcePosting> postings) {
        postings.forEach(posting -> {
            open.put(posting.sourceId(), posting);
            delivered.add(posting.sourceId());
        });
    }

    @Override
    public void remove(List<String> sourceIds, Instant removedAt) {
        sourceIds.forEach(open::remove);
    }

    @Override
    public void reject(String position, String reason) {
        complaints.add(position + ": " + reason);
    }

    @Override
    public void removeAllOthers() {
        removedOthers = true;
        open.keySet().retainAll(delivered);
    }

    @Override
    public void progress(String cursor) {
        this.cursor = cursor;
    }
}
