package dev.jobtracker.jobs.runs;

import dev.jobtracker.jobs.RunKind;
import dev.jobtracker.jobs.intake.ClosedPostings;
import dev.jobtracker.jobs.intake.IntakeBrokenException;
import dev.jobtracker.jobs.intake.IntakePipeline;
import dev.jobtracker.jobs.intake.Intakes;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.Sources;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the feeds, one after the other, each within the pace that it asks for. */
public final class FeedUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(FeedUpdates.class);

    private final Database database;
    private final Sources sources;
    private final RunLog log;
    private final Intakes intakes;
    private final ClosedPostings postings;
    private final MeterRegistry meters;
    private final Clock clock;

    public FeedUpdates(
            Database database,
            Sources sources,
            RunLog log,
            Intakes intakes,
            ClosedPostings postings,
            MeterRegistry meters,
            Clock clock) {
        this.database = database;
        this.sources = sources;
        this.log = log;
        this.intakes = intakes;
        this.postings = postings;
        this.meters = meters;
        this.clock = clock;
    }

    /** The feeds that can be fetched at all. */
    List<FeedSource> ready() {
        return sources.all().stream()
                .map(Source::feed)
                .flatMap(Optional::stream)
                .filter(FeedSource::ready)
                .toList();
    }

    /** How long a feed wants to be left alone still; zero when it may be fetched. */
    Duration restOf(FeedSource feed) {
        Instant now = clock.instant();
        return log.lastBeginning(RunKind.UPDATE, id(feed).value())
                .map(last -> Duration.between(now, last.plus(feed.pace())))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** When a feed whose last run was broken off may be fetched again; empty when there is none. */
    Optional<Instant> resumption() {
        Instant now = clock.instant();
        return ready().stream()
                .filter(feed -> log.wasBrokenOff(RunKind.UPDATE, id(feed).value()))
                .map(feed -> now.plus(restOf(feed)))
                .min(Instant::compareTo);
    }

    /**
     * Fetches every feed that is ready and has rested.
     *
     * @param stopping asked now and then whether the program is ending
     * @throws FeedsFailedException when one or more failed, after the others were fetched
     */
    void run(BooleanSupplier stopping) {
        List<String> failed = new ArrayList<>();
        List<RuntimeException> bugs = new ArrayList<>();
        for (FeedSource feed : ready()) {
            if (stopping.getAsBoolean()) {
                return;
            }
            try {
                if (isDue(feed) && !fetch(feed, stopping)) {
                    failed.add(id(feed).value());
                }
            } catch (RuntimeException bug) {
                bugs.add(bug);
            }
        }
        if (!bugs.isEmpty()) {
            RuntimeException first = bugs.removeFirst();
            bugs.forEach(first::addSuppressed);
            throw first;
        }
        if (!failed.isEmpty()) {
            throw new FeedsFailedException(failed);
        }
    }

    private boolean isDue(FeedSource feed) {
        return restOf(feed).isZero() || log.isWanted(RunKind.UPDATE, id(feed).value());
    }

    /**
     * Fetches one feed, whether it has rested or not.
     *
     * @return whether its source did its part
     */
    boolean fetch(FeedSource feed, BooleanSupplier stopping) {
        OpenRun run = log.open(RunKind.UPDATE, id(feed).value());
        Timer.Sample took = Timer.start(meters);
        try {
            fetch(feed, run, stopping);
            count(feed, took, "ok");
            var finished = run.finish(null);
            LOG.info("fetched {}: {}", id(feed), finished.counts());
            return true;
        } catch (SourceFailedException failure) {
            count(feed, took, failure.failure().kind());
            LOG.warn("could not fetch {}: {}", id(feed), failure.failure().explanation());
            var _ = run.finish(failure.failure().explanation());
            return false;
        } catch (RunStoppedException stopped) {
            var _ = run.breakOff();
            return true;
        } catch (IntakeBrokenException broken) {
            var _ = run.finish(broken.sentence());
            throw broken;
        } catch (RuntimeException bug) {
            var _ = run.finish("Something went wrong here; the owner finds it among the recent errors.");
            throw bug;
        }
    }

    private void count(FeedSource feed, Timer.Sample took, String status) {
        Timer.Builder timer = Timer.builder("jobtracker.feed")
                .description("Fetches of feeds, by how they ended")
                .tag("source", id(feed).value())
                .tag("status", status);
        var _ = took.stop(timer.register(meters));
    }

    private void fetch(FeedSource feed, OpenRun run, BooleanSupplier stopping) {
        try (IntakePipeline pipeline = intakes.open(run)) {
            FeedRun delivery = new FeedRun(database, clock, postings, id(feed), run, pipeline, stopping);
            try {
                sources.fetch(feed, delivery);
            } finally {
                delivery.finishStoring();
            }
        }
    }

    private static SourceId id(FeedSource feed) {
        return feed.description().id();
    }
}
