package dev.jobtracker.jobs;

import dev.jobtracker.jobs.intake.IntakeBrokenException;
import dev.jobtracker.jobs.intake.IntakePipeline;
import dev.jobtracker.jobs.runs.OpenRun;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Postings from a file on their way into the catalog. What was given is stored soon after, a few hundred in one
 * transaction, and stays whatever happens next. For one caller at a time; {@link #counts} for anybody.
 */
public final class ImportSession implements AutoCloseable {

    private final OpenRun run;
    private final IntakePipeline pipeline;
    private final AtomicBoolean finished = new AtomicBoolean();

    ImportSession(OpenRun run, IntakePipeline pipeline) {
        this.run = run;
        this.pipeline = pipeline;
    }

    /**
     * Takes postings; waits when too many are on their way already.
     *
     * @throws IntakeBrokenException when the catalog cannot be written, also for what was given before
     */
    public void accept(List<SourcePosting> postings) {
        pipeline.accept(postings);
    }

    /** Takes news of postings that a source has taken down. */
    public void remove(SourceId source, Collection<String> sourceIds, Instant removedAt) {
        pipeline.remove(
                sourceIds.stream().map(id -> SourcePosting.id(source, id)).toList(), removedAt);
    }

    /** Notes a record that cannot be read. */
    public void reject(String position, String reason) {
        run.reject(position, reason);
    }

    /** What is stored so far. */
    public RunCounts counts() {
        return run.counts();
    }

    /**
     * Waits until everything is stored, and ends the run.
     *
     * @param failure why the file could not be read to its end, or null
     */
    public CatalogRun finish(@Nullable String failure) {
        pipeline.flush(db -> {});
        finished.set(true);
        return run.finish(failure);
    }

    /** Ends the run as failed, while what is still on its way goes on being stored. For any thread. */
    public void breakOff(String reason) {
        if (finished.compareAndSet(false, true)) {
            var _ = run.finish(reason);
        }
    }

    /** Ends it as failed, unless it was finished. */
    @Override
    public void close() {
        pipeline.close();
        breakOff("It was broken off.");
    }
}
