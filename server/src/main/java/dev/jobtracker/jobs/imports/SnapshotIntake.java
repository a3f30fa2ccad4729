package dev.jobtracker.jobs.imports;

import dev.jobtracker.jobs.intake.IntakePipeline;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.jobtech.JobStreamSnapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands what a snapshot holds to the catalog, in the snapshot's order and some at a time. */
final class SnapshotIntake implements JobStreamSnapshot.Taker, AutoCloseable {

    private static final SourceId JOBTECH = new SourceId("jobtech");
    private static final int TOGETHER = 200;

    private final IntakePipeline pipeline;
    private final ImportProgress progress;
    private final Clock clock;
    private final List<SourcePosting> waiting = new ArrayList<>(TOGETHER);

    SnapshotIntake(IntakePipeline pipeline, ImportProgress progress, Clock clock) {
        this.pipeline = pipeline;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void posting(SourcePosting posting) {
        waiting.add(posting);
        progress.read();
        if (waiting.size() == TOGETHER) {
            handOver();
        }
    }

    @Override
    public void removed(String sourceId, @Nullable Instant at) {
        handOver();
        pipeline.remove(
                List.of(SourcePosting.id(JOBTECH, sourceId)), at == null ? clock.instant() : at);
    }

    @Override
    public void rejected(String position, String reason) {
        progress.rejected(position, reason);
    }

    /** Waits until all of it is stored. */
    void finish() {
        handOver();
        pipeline.flush(db -> {});
    }

    private void handOver() {
        if (!waiting.isEmpty()) {
            pipeline.accept(waiting);
            waiting.clear();
        }
    }

    @Override
    public void close() {
        handOver();
        pipeline.close();
    }
}
