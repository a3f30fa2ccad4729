package dev.jobtracker.jobs.imports;

import dev.jobtracker.jobs.ImportSession;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.jobtech.JobStreamSnapshot;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands what a snapshot holds to the catalog, in the snapshot's order and some at a time. */
final class SnapshotIntake implements JobStreamSnapshot.Taker {

    private static final SourceId JOBTECH = new SourceId("jobtech");
    private static final int TOGETHER = 200;

    private final ImportSession session;
    private final ImportProgress progress;
    private final Clock clock;
    private final List<SourcePosting> waiting = new ArrayList<>(TOGETHER);

    SnapshotIntake(ImportSession session, ImportProgress progress, Clock clock) {
        this.session = session;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void posting(SourcePosting posting) {
        waiting.add(posting);
        if (waiting.size() == TOGETHER) {
            handOver();
        }
    }

    @Override
    public void removed(String sourceId, @Nullable Instant at) {
        handOver();
        session.remove(JOBTECH, List.of(sourceId), at == null ? clock.instant() : at);
    }

    @Override
    public void rejected(String position, String reason) {
        session.reject(position, reason);
        progress.rejected(position, reason);
    }

    /** Gives the catalog what has not been given yet. */
    void handOver() {
        if (!waiting.isEmpty()) {
            session.accept(waiting);
            waiting.clear();
            progress.show(session.counts());
        }
    }
}
