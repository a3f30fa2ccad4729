package dev.jobtracker.jobs.intake;

import dev.jobtracker.jobs.IntakeCounts;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.sources.SourcePosting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Stores a long stream of postings in order, while the next ones are still being read and prepared: one thread of its
 * own writes, a transaction for a few hundred at a time, and no more than a few thousand postings are held in memory.
 * What cannot be written stops it: every later call throws what went wrong. For one caller at a time.
 */
public final class IntakePipeline implements AutoCloseable {

    private static final int PREPARED_TOGETHER = 100;
    private static final int WRITTEN_TOGETHER = 1000;
    private static final int STEPS_WAITING = 24;

    private final Database database;
    private final PostingStore store;
    private final ExecutorService preparation;
    private final Ledger ledger;
    private final BlockingQueue<Step> queue = new ArrayBlockingQueue<>(STEPS_WAITING);
    private final Thread writer;
    private volatile @Nullable Throwable failure;

    /** Is told what a transaction stored, in that transaction. */
    public interface Ledger {

        /**
         * Takes down what came in.
         *
         * @param delivered postings and removals together
         * @param removed how many of the removals found their posting
         */
        void enter(DSLContext db, int delivered, IntakeCounts stored, int removed);
    }

    /** Begins at once. */
    public IntakePipeline(Database database, PostingStore store, ExecutorService preparation, Ledger ledger) {
        this.database = database;
        this.store = store;
        this.preparation = preparation;
        this.ledger = ledger;
        this.writer = Thread.ofPlatform().daemon().name("intake").start(this::writeAll);
    }

    /** Takes postings; they are stored soon, after everything that was given before. */
    public void accept(List<SourcePosting> postings) {
        for (int start = 0; start < postings.size(); start += PREPARED_TOGETHER) {
            List<SourcePosting> some =
                    List.copyOf(postings.subList(start, Math.min(postings.size(), start + PREPARED_TOGETHER)));
            give(new Postings(CompletableFuture.supplyAsync(() -> store.prepare(some), preparation), some.size()));
        }
    }

    /** Marks postings as taken down by their source, after everything that was given before. */
    public void remove(Collection<UUID> ids, Instant removedAt) {
        give(new Removal(List.copyOf(ids), removedAt));
    }

    /** Waits until everything that was given is stored; the last words go into the last transaction. */
    public void flush(Consumer<DSLContext> lastWords) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        give(new Flush(lastWords, done));
        try {
            var _ = done.join();
        } catch (CompletionException broken) {
            throw new IntakeBrokenException(broken.getCause() == null ? broken : broken.getCause());
        }
    }

    private void give(Step step) {
        Throwable broken = failure;
        if (broken != null) {
            throw new IntakeBrokenException(broken);
        }
        try {
            queue.put(step);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IntakeBrokenException(stopped);
        }
    }

    /** Stores what was given and ends. */
    @Override
    public void close() {
        boolean interrupted = false;
        while (true) {
            try {
                queue.put(new End());
                writer.join();
                break;
            } catch (InterruptedException stopped) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private sealed interface Step {

        default int size() {
            return 1;
        }
    }

    private record Postings(CompletableFuture<List<Delivery>> deliveries, int size) implements Step {}

    private record Removal(List<UUID> ids, Instant at) implements Step {
        @Override
        public int size() {
            return ids.size();
        }
    }

    private record Flush(Consumer<DSLContext> lastWords, CompletableFuture<Boolean> done) implements Step {}

    private record End() implements Step {}

    private void writeAll() {
        List<Step> steps = new ArrayList<>();
        boolean ended = false;
        while (!ended) {
            takeSteps(steps);
            ended = steps.removeIf(End.class::isInstance);
            if (failure == null) {
                write(steps);
            }
            finish(steps);
            steps.clear();
        }
    }

    private void takeSteps(List<Step> steps) {
        Step step = null;
        while (step == null) {
            try {
                step = queue.take();
            } catch (InterruptedException ignored) {
                // Nobody interrupts this thread; it ends when it is told to.
            }
        }
        int size = 0;
        while (step != null) {
            steps.add(step);
            size += step.size();
            step = size < WRITTEN_TOGETHER ? queue.poll() : null;
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, the caller has to know
    private void write(List<Step> steps) {
        try {
            for (Step step : steps) {
                if (step instanceof Postings postings) {
                    postings.deliveries().join();
                }
            }
            database.change(db -> write(db, steps));
        } catch (Throwable broken) {
            failure = broken instanceof CompletionException wrapped && wrapped.getCause() != null
                    ? wrapped.getCause()
                    : broken;
        }
    }

    private void write(DSLContext db, List<Step> steps) {
        IntakeCounts stored = IntakeCounts.NONE;
        int delivered = 0;
        int removed = 0;
        List<Delivery> together = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Postings postings) {
                together.addAll(postings.deliveries().join());
                delivered += step.size();
            } else if (step instanceof Removal removal) {
                stored = stored.plus(put(db, together));
                removed += store.remove(db, removal.ids(), removal.at());
                delivered += step.size();
            }
        }
        stored = stored.plus(put(db, together));
        if (delivered > 0) {
            ledger.enter(db, delivered, stored, removed);
        }
        for (Step step : steps) {
            if (step instanceof Flush flush) {
                flush.lastWords().accept(db);
            }
        }
    }

    private IntakeCounts put(DSLContext db, List<Delivery> together) {
        if (together.isEmpty()) {
            return IntakeCounts.NONE;
        }
        IntakeCounts counts = store.put(db, together);
        together.clear();
        return counts;
    }

    private void finish(List<Step> steps) {
        Throwable broken = failure;
        for (Step step : steps) {
            if (step instanceof Flush flush) {
                var _ = broken == null
                        ? flush.done().complete(true)
                        : flush.done().completeExceptionally(broken);
            }
        }
    }
}
