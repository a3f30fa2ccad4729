package dev.jobtracker.accounts.entrance;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.platform.tasks.OneOffTasks;
import dev.jobtracker.platform.tasks.Retries;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntranceTasks {

    /** For half an hour; after that a person will have asked again. */
    private static final Retries RETRIES = new Retries(10, Duration.ofSeconds(2), Duration.ofMinutes(10));

    @Bean
    Task<Void> accountLeftoversTask(Leftovers leftovers) {
        return Tasks.recurring("account-leftovers", FixedDelay.ofHours(6))
                .execute((run, context) -> leftovers.remove());
    }

    @Bean
    Task<String> passwordResetTask(OneOffTasks tasks, PasswordResetRequests requests) {
        return tasks.task(
                PasswordResetRequests.TASK,
                String.class,
                RETRIES,
                (wish, context) -> requests.carryOut(new EmailAddress(wish.getData())));
    }
}
