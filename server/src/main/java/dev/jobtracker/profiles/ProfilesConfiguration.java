package dev.jobtracker.profiles;

import com.github.kagkarlsson.scheduler.task.Task;
import dev.jobtracker.platform.tasks.OneOffTasks;
import dev.jobtracker.platform.tasks.Retries;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfilesConfiguration {

    /** For a day; LinkedIn's addresses of pictures live longer. */
    private static final Retries RETRIES = new Retries(12, Duration.ofSeconds(5), Duration.ofHours(4));

    @Bean
    Task<String> profilePictureTask(OneOffTasks tasks, ProfilePictures pictures) {
        return tasks.task(
                ProfilePictures.TASK,
                String.class,
                RETRIES,
                (person, context) -> pictures.fetch(UUID.fromString(person.getData())));
    }
}
