package dev.jobtracker.home;

import com.github.kagkarlsson.scheduler.task.Task;
import dev.jobtracker.accounts.DemoBegan;
import dev.jobtracker.platform.tasks.OneOffTasks;
import dev.jobtracker.platform.tasks.Retries;
import dev.jobtracker.resumes.Resumes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Uploads the résumé of a demo's person, by a task: reading it takes longer than the first page may. */
@Configuration(proxyBeanMethods = false)
class DemoResume {

    static final String TASK = "demo-resume";

    private static final Retries RETRIES = new Retries(5, Duration.ofSeconds(5), Duration.ofMinutes(1));

    @Bean
    Task<DemoBegan> demoResumeTask(OneOffTasks tasks, Resumes resumes) {
        return tasks.task(TASK, DemoBegan.class, RETRIES, (begun, context) -> {
            if (resumes.latest(begun.getData().accountId()).isEmpty()) {
                resumes.upload(begun.getData().accountId(), "alma-demo.md", file());
            }
        });
    }

    private static byte[] file() {
        try {
            return new ClassPathResource("home/demo-resume.md").getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
