package dev.jobtracker.archives;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArchivesConfiguration {

    @Bean
    BackgroundImports backgroundImports(
            Database database, ApplicationsImport imports, SchedulerClient scheduler, Clock clock) {
        return new BackgroundImports(database, imports, scheduler, clock);
    }

    /** Asked for when a file comes; in between it looks after what a failure or a killed server left. */
    @Bean
    Task<Void> applicationImportsTask(BackgroundImports imports) {
        return Tasks.recurring(BackgroundImports.TASK, FixedDelay.ofMinutes(1))
                .execute((run, context) ->
                        imports.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
