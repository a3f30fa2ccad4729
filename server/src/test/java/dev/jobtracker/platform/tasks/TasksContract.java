package dev.jobtracker.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.failures.FailureGroup;
import dev.jobtracker.platform.failures.Foreseen;
import dev.jobtracker.platform.failures.TestFailures;
import dev.jobtracker.platform.tasks.TaskState.Status;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What background work must do on every database. */
abstract class TasksContract {

    private static final Duration HEARTBEAT = Duration.ofMillis(300);
    private static final Retries QUICK = new Retries(3, Duration.ofMillis(50), Duration.ofMillis(100));

    @TempDir
    Path directory;

    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final List<Scheduler> schedulers = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final OneOffTasks oneOff = new OneOffTasks(Clock.systemUTC());
    private OpenDatabase open;
    private TestFailures failures;
    private ScheduledTasks scheduled;
    private TaskBoard board;
    private SchedulerClient client;
    private TaskWatch watch;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openDatabase() {
        open = open(directory);
        failures = TestFailures.on(open.database());
        scheduled = new ScheduledTasks(open.database());
        TaskFailures taskFailures = new TaskFailures(open.database(), Clock.systemUTC());
        board = new TaskBoard(open.database(), scheduled, taskFailures, Clock.systemUTC());
        client = new TasksConfiguration().schedulerClient(open.dataSource());
        watch = new TaskWatch(taskFailures, failures.failures(), meters);
    }

    @AfterEach
    void close() throws Exception {
        schedulers.forEach(Scheduler::stop);
        failures.close();
        open.close();
    }

    @Test
    void runsWhatIsScheduledOnceWithItsData() {
        OneTimeTask<Order> task = oneOff.task(
                "order",
                Order.class,
                QUICK,
                (run, context) -> done.add(run.getData().text()));
        start(task);

        client.scheduleIfNotExists(task.instance("1", new Order("å", 1)), Instant.now());
        client.scheduleIfNotExists(task.instance("1", new Order("again", 2)), Instant.now());

        await().until(() -> board.count() == 0);
        assertThat(done).containsExactly("å");
        assertThat(meters.get("jobtracker.task")
                        .tags("task", "order", "outcome", "success")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatIsScheduledInATransactionThatRollsBackNeverRuns() {
        OneTimeTask<Void> task = oneOff.task("order", Void.class, QUICK, (run, context) -> done.add(run.getId()));
        start(task);

        assertThatThrownBy(() -> open.database().change(db -> {
                    client.scheduleIfNotExists(task.instance("lost"), Instant.now());
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");
        open.database().change(db -> client.scheduleIfNotExists(task.instance("kept"), Instant.now()));

        await().until(() -> board.count() == 0);
        assertThat(done).containsExactly("kept");
    }

    @Test
    void isTriedAgainUntilItSucceeds() {
        OneTimeTask<Void> task = oneOff.task("order", Void.class, QUICK, (run, context) -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            done.add(run.getId());
        });
        start(task);

        client.scheduleIfNotExists(task.instance("1"), Instant.now());

        await().until(() -> !done.isEmpty());
        await().until(() -> board.count() == 0);
        assertThat(attempts).hasValue(3);
        assertThat(failures.groups())
                .extracting(FailureGroup::origin, FailureGroup::occurrences)
                .containsExactly(tuple("task order", 2L));
    }

    @Test
    void isGivenUpWithAReasonAndCanBeTriedAnew() {
        OneTimeTask<Order> task = oneOff.task("order", Order.class, QUICK, (run, context) -> {
            if (attempts.incrementAndGet() <= 3) {
                throw new ShopClosedException("closed; the token is abc");
            }
            done.add(run.getData().text());
        });
        start(task);

        client.scheduleIfNotExists(task.instance("1", new Order("bread", 1)), Instant.now());
        await().until(() -> attempts.get() == 3 && scheduled.count() == 0);

        TaskState givenUp = board.page(0, 10).getFirst();
        assertThat(givenUp.status()).isEqualTo(Status.GIVEN_UP);
        assertThat(givenUp.reason()).isEqualTo("ShopClosedException: closed; the token is ***");
        assertThat(givenUp.attempts()).isEqualTo(3);
        assertThat(failures.groups()).isEmpty();

        UUID id = Objects.requireNonNull(givenUp.failureId());
        assertThat(board.retry(id)).isTrue();
        await().until(() -> board.count() == 0);
        assertThat(done).containsExactly("bread");
        assertThat(board.retry(id)).isFalse();
    }

    @Test
    void showsWhatWaitsAndWhyAndUntilWhen() {
        Retries slow = new Retries(5, Duration.ofHours(1), Duration.ofHours(1));
        OneTimeTask<Void> task = oneOff.task("order", Void.class, slow, (run, context) -> {
            throw new ShopClosedException("closed");
        });
        start(task);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        client.scheduleIfNotExists(task.instance("later"), tomorrow);
        client.scheduleIfNotExists(task.instance("failing"), Instant.now());

        await().until(() -> board.page(0, 10).getFirst().status() == Status.RETRYING);

        List<TaskState> tasks = board.page(0, 10);
        assertThat(tasks).extracting(TaskState::instance).containsExactly("failing", "later");
        assertThat(tasks.getFirst().reason()).isEqualTo("ShopClosedException: closed");
        assertThat(tasks.getFirst().nextTryAt()).isAfter(Instant.now().plus(Duration.ofMinutes(50)));
        assertThat(tasks.getLast().status()).isEqualTo(Status.WAITING);
        assertThat(tasks.getLast().nextTryAt()).isCloseTo(tomorrow, within(1, ChronoUnit.SECONDS));
    }

    @Test
    void whatAKilledServerWasDoingIsDoneByTheNext() {
        OneTimeTask<Void> task = oneOff.task("order", Void.class, QUICK, (run, context) -> done.add(run.getId()));
        client.scheduleIfNotExists(task.instance("1"), Instant.now());
        pickedByAServerThatWasKilled();

        start(task);

        await().atMost(Duration.ofSeconds(10)).until(() -> board.count() == 0);
        assertThat(done).containsExactly("1");
    }

    @Test
    void whatKillsTheServerEachTimeIsGivenUp() {
        OneTimeTask<Void> task = oneOff.task("order", Void.class, QUICK, (run, context) -> done.add(run.getId()));
        client.scheduleIfNotExists(task.instance("1"), Instant.now());
        open.database()
                .change(db -> db.update(ScheduledTasks.TABLE)
                        .set(ScheduledTasks.FAILURES, 2)
                        .execute());
        pickedByAServerThatWasKilled();

        start(task);

        await().atMost(Duration.ofSeconds(10)).until(() -> scheduled.count() == 0);
        assertThat(done).isEmpty();
        assertThat(board.page(0, 10).getFirst().reason()).contains("the server stopped in the middle of it, 3 times");
    }

    @Test
    void whatIsNotFinishedWhenTheServerStopsIsLeftForTheNext() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        OneTimeTask<Void> task = oneOff.task("order", Void.class, QUICK, (run, context) -> {
            begun.countDown();
            try {
                never.await();
            } catch (InterruptedException stopped) {
                throw new ShopClosedException("stopped");
            }
        });
        Server server = server();
        Scheduler first = start(server, task);
        client.scheduleIfNotExists(task.instance("1"), Instant.now());
        begun.await();

        new Inheritance(scheduled, open.database().kind(), server).leaveBehind();

        assertThat(board.page(0, 10)).extracting(TaskState::status).containsExactly(Status.WAITING);
        assertThat(first.getCurrentlyExecuting()).hasSize(1);
        never.countDown();
    }

    private void pickedByAServerThatWasKilled() {
        open.database().change(db -> db.execute(picked()));
    }

    /** Marks every task as being worked on by a server whose last heartbeat is long ago. */
    abstract String picked();

    private Scheduler start(Task<?>... tasks) {
        return start(server(), tasks);
    }

    private static Server server() {
        return new Server("test-" + UUID.randomUUID(), HEARTBEAT);
    }

    private Scheduler start(Server server, Task<?>... tasks) {
        new Inheritance(scheduled, open.database().kind(), server).takeOver();
        Scheduler scheduler = TasksConfiguration.build(open.dataSource(), List.of(tasks), watch, server);
        schedulers.add(scheduler);
        scheduler.start();
        return scheduler;
    }

    record Order(String text, int count) {}

    private static final class ShopClosedException extends RuntimeException implements Foreseen {

        private static final long serialVersionUID = 1L;

        private ShopClosedException(String message) {
            super(message);
        }
    }
}
