package dev.jobtracker.sources;

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
public final class RecordingIntake implements FeedIntake {

    private final Map<String, SourcePosting> open = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> delivered = new HashSet<>();
    private @Nullable String cursor;
    private boolean removedOthers;

    /** Begins a further run. */
    public RecordingIntake again() {
        delivered.clear();
        complaints.clear();
        removedOthers = false;
        return this;
    }

    /** What was delivered and not taken away since. */
    public List<SourcePosting> open() {
        return List.copyOf(open.values());
    }

    /** The ids of those, as the source has them. */
    public Set<String> ids() {
        return Set.copyOf(open.keySet());
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Whether this run took away whatever it did not deliver. */
    public boolean removedOthers() {
        return removedOthers;
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
