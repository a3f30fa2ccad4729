package dev.jobtracker.platform.tasks;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Collects the tasks that modules contribute as beans and runs them; {@link SchedulerClient} is how others schedule.
 */
@Configuration(proxyBeanMethods = false)
class TasksConfiguration {

    private static final int THREADS = 4;

    /**
     * What everybody gets who asks for a client: the scheduler is one too, but it needs all tasks to be there first.
     */
    @Bean
    @Primary
    SchedulerClient schedulerClient(DataSource dataSource) {
        return SchedulerClient.Builder.create(dataSource, List.of())
                .serializer(new JsonTaskData())
                .build();
    }

    @Bean
    OneOffTasks oneOffTasks(Clock clock) {
        return new OneOffTasks(clock);
    }

    @Bean
    ScheduledTasks scheduledTasks(Database database) {
        return new ScheduledTasks(database);
    }

    @Bean
    TaskFailures taskFailures(Database database, Clock clock) {
        return new TaskFailures(database, clock);
    }

    @Bean
    TaskBoard taskBoard(Database database, ScheduledTasks scheduled, TaskFailures failures, Clock clock) {
        return new TaskBoard(database, scheduled, failures, clock);
    }

    @Bean
    TaskWatch taskWatch(TaskFailures taskFailures, Failures failures, MeterRegistry meters) {
        return new TaskWatch(taskFailures, failures, meters);
    }

    @Bean
    Server server() {
        return Server.here();
    }

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, TaskWatch watch, Server server) {
        return build(dataSource, tasks, watch, server);
    }

    static Scheduler build(DataSource dataSource, List<Task<?>> tasks, TaskWatch watch, Server server) {
        List<RecurringTask<?>> recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                .toList();
        List<Task<?>> onDemand =
                tasks.stream().filter(task -> !(task instanceof OnStartup)).toList();
        return Scheduler.create(dataSource, onDemand)
                .startTasks(recurring)
                .schedulerName(new SchedulerName.Fixed(server.name()))
                .serializer(new JsonTaskData())
                .addExecutionInterceptor(watch)
                .failureLogging(LogLevel.WARN, false)
                .threads(THREADS)
                // not virtual: a task that computes would keep the few threads that carry all requests from them
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().name("task-", 0).factory()))
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(server.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .enableImmediateExecution()
                .build();
    }

    @Bean
    SchedulerLifecycle schedulerLifecycle(
            ApplicationContext context,
            ObjectProvider<Scheduler> scheduler,
            ScheduledTasks tasks,
            Database database,
            Server server) {
        return new SchedulerLifecycle(
                scheduler,
                new Inheritance(tasks, database.kind(), server),
                context instanceof WebServerApplicationContext);
    }
}
