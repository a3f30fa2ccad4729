package dev.jobtracker.jobs.runs;

import dev.jobtracker.jobs.intake.ClosedPostings;
import dev.jobtracker.jobs.intake.IntakePipeline;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** What one feed delivers in one run, on its way into the catalog. */
final class FeedRun implements FeedIntake {

    private static final int REMOVED_TOGETHER = 500;

    private final Database database;
    private final Clock clock;
    private final ClosedPostings postings;
    private final SourceId source;
    private final OpenRun run;
    private final IntakePipeline pipeline;
    private final BooleanSupplier stopping;
    private final Instant began;
    private final Set<UUID> delivered = new HashSet<>();

    FeedRun(
            Database database,
            Clock clock,
            ClosedPostings postings,
            SourceId source,
            OpenRun run,
            IntakePipeline pipeline,
            BooleanSupplier stopping) {
        this.database = database;
        this.clock = clock;
        this.postings = postings;
        this.source = source;
        this.run = run;
        this.pipeline = pipeline;
        this.stopping = stopping;
        this.began = clock.instant();
    }

    @Override
    public Optional<String> cursor() {
        return database.read(db -> FeedCursorRows.find(db, source.value()));
    }

    @Override
    public void accept(List<SourcePosting> some) {
        stopWhenTold();
        some.forEach(posting -> delivered.add(posting.id()));
        pipeline.accept(some);
    }

    @Override
    public void remove(List<String> sourceIds, Instant removedAt) {
        stopWhenTold();
        pipeline.remove(
                sourceIds.stream().map(id -> SourcePosting.id(source, id)).toList(), removedAt);
    }

    @Override
    public void reject(String position, String reason) {
        run.reject(position, reason);
    }

    /** What a live search stored while this ran is spared: the feed tells of it next time. */
    @Override
    public void removeAllOthers() {
        if (delivered.isEmpty()) {
            throw new IllegalStateException("a feed that delivered nothing does not empty the catalog");
        }
        finishStoring();
        Map<Integer, UUID> known = known(0);
        while (!known.isEmpty()) {
            stopWhenTold();
            removeUndelivered(known.values());
            known = known(known.keySet().stream().max(Integer::compare).orElseThrow());
        }
    }

    private Map<Integer, UUID> known(int after) {
        return database.read(db -> postings.openBefore(db, source.value(), began, after, REMOVED_TOGETHER));
    }

    private void removeUndelivered(Collection<UUID> known) {
        List<UUID> gone = known.stream().filter(id -> !delivered.contains(id)).toList();
        if (!gone.isEmpty()) {
            pipeline.remove(gone, clock.instant());
        }
    }

    @Override
    public void progress(String cursor) {
        pipeline.flush(db -> FeedCursorRows.put(db, source.value(), cursor, clock.instant()));
    }

    /** Waits until everything that was delivered is stored. */
    void finishStoring() {
        pipeline.flush(db -> {});
    }

    private void stopWhenTold() {
        if (stopping.getAsBoolean()) {
            throw new RunStoppedException();
        }
    }
}
