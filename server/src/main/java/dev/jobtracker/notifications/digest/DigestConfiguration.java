package dev.jobtracker.notifications.digest;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigestSettings.class)
class DigestConfiguration {

    /** There are zones at each quarter of an hour. */
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    @Bean
    Task<Void> digestTask(Digests digests) {
        return Tasks.recurring("digests", FixedDelay.of(BETWEEN))
                .execute((run, context) ->
                        digests.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
