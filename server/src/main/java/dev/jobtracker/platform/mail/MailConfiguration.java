package dev.jobtracker.platform.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.platform.secrets.SecretBox;
import dev.jobtracker.platform.tasks.OneOffTasks;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    MailQueue mailQueue(SchedulerClient scheduler, SecretBox secrets, Clock clock) {
        return new MailQueue(scheduler, secrets, clock);
    }

    @Bean
    Mailer mailer(MailSettings settings, DataDirectory directory) {
        URI server = settings.server();
        return server == null ? new OutboxMailer(directory.path().resolve("outbox")) : new SmtpMailer(server, settings);
    }

    @Bean
    MailTask mails(MailQueue queue, Mailer mailer, MailSettings settings, Clock clock) {
        return new MailTask(queue, new Envelopes(settings.sender()), mailer, clock);
    }

    @Bean
    Task<String> mailTask(OneOffTasks tasks, MailTask mails) {
        return mails.in(tasks);
    }

    @Bean
    Task<String> mailForgettingTask(OneOffTasks tasks, MailTask mails) {
        return mails.forgettingIn(tasks);
    }
}
