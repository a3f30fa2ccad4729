package dev.jobtracker.matching.vectors;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.jobtracker.matching.embeddings.EmbeddingFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The durable task that makes vectors; once at a time in the whole installation. */
final class EmbeddingTask {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddingTask.class);
    private static final String NAME = "embed-postings";

    /** Catches what came in the moment that a run ended, and tries again after a failure. */
    private static final Duration AT_LEAST_EVERY = Duration.ofMinutes(2);

    /** What a server asks for beyond that is its mistake. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** Between two starts for people who look at postings. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SchedulerClient scheduler;
    private final Clock clock;
    private final Haste haste = new Haste(PAUSE);
    private volatile Instant leftAloneUntil = Instant.EPOCH;

    EmbeddingTask(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    RecurringTask<Void> running(PostingEmbedding embedding) {
        return Tasks.recurring(NAME, FixedDelay.of(AT_LEAST_EVERY))
                .onFailure((complete, operations) -> {
                    Instant next =
                            clock.instant().plus(pause(complete.getCause().orElse(null)));
                    leftAloneUntil = next;
                    operations.reschedule(complete, next);
                })
                .execute((instance, context) ->
                        embedding.run(() -> context.getSchedulerState().isShuttingDown()));
    }

    /** After a failure: as long as the embedding server asked for, if it did. */
    static Duration pause(@Nullable Throwable cause) {
        Duration asked = cause instanceof EmbeddingFailedException failure
                ? failure.retryAfter().orElse(AT_LEAST_EVERY)
                : AT_LEAST_EVERY;
        return Stream.of(asked, LONGEST_PAUSE)
                .min(Comparator.naturalOrder())
                .filter(pause -> pause.compareTo(AT_LEAST_EVERY) > 0)
                .orElse(AT_LEAST_EVERY);
    }

    /** Has it run soon, unless it failed and waits. */
    void start() {
        start(clock.instant());
    }

    private void start(Instant due) {
        if (due.isBefore(leftAloneUntil)) {
            return;
        }
        try {
            scheduler.reschedule(TaskInstanceId.of(NAME, RecurringTask.INSTANCE), due);
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException runsAnyway) {
            // A run in progress takes new postings along, and a server that never ran begins with one.
        }
    }

    /** The same for somebody who waits, without having them wait for the database too. */
    void hurry() {
        haste.due(clock.instant())
                .ifPresent(due -> Thread.ofVirtual().name("embed-soon").start(() -> startQuietly(due)));
    }

    private void startQuietly(Instant due) {
        try {
            start(due);
        } catch (RuntimeException failure) {
            LOG.debug("vectors are made a little later", failure);
        }
    }
}
