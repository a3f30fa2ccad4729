package dev.jobtracker.archives;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.web.UploadLimit;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class ArchivesConfiguration {

    @Bean
    BackgroundImports backgroundImports(
            Database database, ApplicationsImport imports, SchedulerClient scheduler, Clock clock) {
        return new BackgroundImports(database, imports, scheduler, clock);
    }

    /** A complete export holds pictures and messages, of which nothing is read. */
    @Bean
    UploadLimit linkedInArchiveLimit() {
        return new UploadLimit("/api/v1/profile/linkedin-archive", DataSize.ofMegabytes(200));
    }

    /** Asked for when a file comes; in between it looks after what a failure or a killed server left. */
    @Bean
    Task<Void> applicationImportsTask(BackgroundImports imports) {
        return Tasks.recurring(BackgroundImports.TASK, FixedDelay.ofMinutes(1))
                .execute((run, context) ->
                        imports.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
