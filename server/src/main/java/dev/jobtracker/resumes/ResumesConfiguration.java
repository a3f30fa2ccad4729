package dev.jobtracker.resumes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.platform.openai.ChatModel;
import dev.jobtracker.platform.tasks.OneOffTasks;
import dev.jobtracker.platform.tasks.Retries;
import dev.jobtracker.resumes.filling.ResumeFilling;
import dev.jobtracker.resumes.reading.ResumeReader;
import dev.jobtracker.resumes.skills.MoreSkills;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResumesConfiguration {

    private static final Duration TO_READ_A_FILE = Duration.ofSeconds(20);
    private static final Duration TO_WAIT = Duration.ofSeconds(30);
    private static final Retries RETRIES = new Retries(8, Duration.ofSeconds(5), Duration.ofHours(1));
    private static final Duration WRITTEN_LONG_AGO = Duration.ofHours(6);

    @Bean
    SkillLexicon skillLexicon(DataDirectory data) {
        return SkillLexicon.load(new MoreSkills(data.file(MoreSkills.DIRECTORY)));
    }

    @Bean
    ResumeReader resumeReader(DataDirectory data) {
        return new ResumeReader(TO_READ_A_FILE, TO_WAIT, data.file(MoreSkills.DIRECTORY));
    }

    @Bean
    ResumeFiles resumeFiles(DataDirectory data) {
        return new ResumeFiles(data);
    }

    @Bean
    Resumes resumes(
            Database database,
            ResumeFiles files,
            ResumeReader reader,
            ChatModel chat,
            SkillLexicon lexicon,
            SchedulerClient scheduler,
            ApplicationEventPublisher events,
            Clock clock) {
        return new Resumes(
                database,
                files,
                new ResumeReading(reader, TO_WAIT),
                new ResumeFilling(chat, lexicon, clock),
                scheduler,
                events,
                clock);
    }

    @Bean
    ResumePersonalData resumePersonalData(Resumes resumes) {
        return new ResumePersonalData(resumes);
    }

    @Bean
    Task<String> resumeFileRemovalTask(OneOffTasks tasks, ResumeFiles files) {
        return tasks.task(Resumes.REMOVAL, String.class, RETRIES, (name, context) -> files.delete(name.getData()));
    }

    /** A server that was killed while a file came in leaves one that nobody knows. */
    @Bean
    Task<Void> resumeLeftoversTask(Database database, ResumeFiles files, Clock clock) {
        ResumeRows rows = new ResumeRows(database);
        return Tasks.recurring("resume-leftovers", FixedDelay.ofHours(12))
                .execute((run, context) -> files.deleteOthersThan(
                        rows.storedNames(), clock.instant().minus(WRITTEN_LONG_AGO)));
    }
}
