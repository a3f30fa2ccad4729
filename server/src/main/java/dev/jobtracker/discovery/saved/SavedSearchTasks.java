package dev.jobtracker.discovery.saved;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.jobtracker.jobs.UpdateTimes;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both durable; each runs once at a time in the whole installation. */
@Configuration(proxyBeanMethods = false)
class SavedSearchTasks {

    /** Feeds come in and scores are reckoned at their own pace. */
    private static final Duration BETWEEN = Duration.ofMinutes(20);

    @Bean
    Task<Void> savedSearchesTask(NewsHunt hunt, UpdateTimes times) {
        return Tasks.recurring("saved-searches", times.schedule()).execute((run, context) -> {
            BooleanSupplier stopping = () -> context.getSchedulerState().isShuttingDown();
            hunt.ask(stopping);
            hunt.look(stopping);
        });
    }

    @Bean
    Task<Void> savedSearchNewsTask(NewsHunt hunt) {
        return Tasks.recurring("saved-search-news", FixedDelay.of(BETWEEN))
                .execute((run, context) ->
                        hunt.look(() -> context.getSchedulerState().isShuttingDown()));
    }
}
