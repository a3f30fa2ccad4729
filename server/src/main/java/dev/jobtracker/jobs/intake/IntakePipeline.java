package dev.jobtracker.jobs.intake;

import dev.jobtracker.jobs.IntakeCounts;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.sources.SourcePosting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private static final int STEPS_WAITING = 12;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Database database;
    private final PostingStore store;
    private final ExecutorService preparation;
    private final Ledger ledger;
    private final BlockingQueue<Step> queue = new ArrayBlockingQueue<>(STEPS_WAITING);
    /** Large enough never to grow: the writer must not fail for want of memory where nobody would hear of it. */
    private final List<Step> steps = new ArrayList<>(WRITTEN_TOGETHER + 1);

    private final Thread writer;
    private volatile @Nullable Throwable failure;
    private long given;
    private long written;

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
        give(new Flush(lastWords, done, given));
        try {
            while (!isDone(done)) {
                checkWriter();
            }
        } catch (ExecutionException broken) {
            throw new IntakeBrokenException(broken.getCause() == null ? broken : broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IntakeBrokenException(stopped);
        }
    }

    private static boolean isDone(CompletableFuture<Boolean> done) throws ExecutionException, InterruptedException {
        try {
            return done.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private void give(Step step) {
        try {
            do {
                checkWriter();
            } while (!queue.offer(step, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IntakeBrokenException(stopped);
        }
        given += step.postings();
    }

    private void checkWriter() {
        Throwable broken = failure;
        if (broken != null) {
            throw new IntakeBrokenException(broken);
        }
        if (!writer.isAlive()) {
            throw new IntakeBrokenException(new IllegalStateException("the thread that writes has ended"));
        }
    }

    /** Stores what was given and ends. */
    @Override
    public void close() {
        boolean interrupted = false;
        boolean told = false;
        while (writer.isAlive()) {
            try {
                told = told || queue.offer(new End(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                writer.join(BETWEEN_LOOKS);
            } catch (InterruptedException stopped) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private sealed interface Step {

        /** How many postings it brings or takes away. */
        default int postings() {
            return 0;
        }
    }

    private record Postings(CompletableFuture<List<Delivery>> deliveries, int postings) implements Step {}

    private record Removal(List<UUID> ids, Instant at) implements Step {
        @Override
        public int postings() {
            return ids.size();
        }
    }

    private record Flush(Consumer<DSLContext> lastWords, CompletableFuture<Boolean> done, long givenBefore)
            implements Step {}

    private record End() implements Step {}

    private void writeAll() {
        boolean ended = false;
        while (!ended) {
            takeSteps();
            ended = steps.removeIf(End.class::isInstance);
            if (failure == null) {
                write();
            }
            finish();
            steps.clear();
        }
    }

    private void takeSteps() {
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
            size += Math.max(1, step.postings());
            step = size < WRITTEN_TOGETHER ? queue.poll() : null;
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, the caller has to know
    private void write() {
        try {
            for (Step step : steps) {
                if (step instanceof Postings postings) {
                    postings.deliveries().join();
                }
            }
            written += database.write(this::write);
        } catch (Throwable broken) {
            failure = broken instanceof CompletionException wrapped && wrapped.getCause() != null
                    ? wrapped.getCause()
                    : broken;
        }
    }

    private int write(DSLContext db) {
        IntakeCounts stored = IntakeCounts.NONE;
        int delivered = 0;
        int removed = 0;
        List<Delivery> together = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Postings postings) {
                together.addAll(postings.deliveries().join());
                delivered += step.postings();
            } else if (step instanceof Removal removal) {
                stored = stored.plus(put(db, together));
                removed += store.remove(db, removal.ids(), removal.at());
                delivered += step.postings();
            }
        }
        stored = stored.plus(put(db, together));
        if (delivered > 0) {
            ledger.enter(db, delivered, stored, removed);
        }
        for (Step step : steps) {
            if (step instanceof Flush flush) {
                checkNothingIsMissing(flush, written + delivered);
                flush.lastWords().accept(db);
            }
        }
        return delivered;
    }

    /** Nobody may say that all is stored when it is not. */
    private static void checkNothingIsMissing(Flush flush, long arrived) {
        if (arrived < flush.givenBefore()) {
            throw new IllegalStateException(
                    "of " + flush.givenBefore() + " postings only " + arrived + " came to be stored");
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

    private void finish() {
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
