package dev.jobtracker.matching.vectors;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.jobs.PostingTexts;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.platform.backup.AfterRestore;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.DatabaseKind;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.resumes.Resumes;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VectorsConfiguration {

    @Bean
    LookedAt lookedAtPostings(EmbeddingTask task) {
        return new LookedAt(task::hurry);
    }

    @Bean
    Neighbours neighbours(Database database, PostingNumbers postings, Clock clock) {
        Neighbours inProcess = new InProcessNeighbours(new PostingVectorRows(database), postings, clock);
        return database.kind() == DatabaseKind.POSTGRESQL && PgvectorExtension.use(database)
                ? new PgvectorNeighbours(database, postings, inProcess)
                : inProcess;
    }

    @Bean
    AfterRestore vectorsAfterRestore(Neighbours neighbours) {
        return neighbours::restored;
    }

    @Bean
    EmbeddedPostings embeddedPostings(
            Database database,
            PostingNumbers postings,
            Neighbours neighbours,
            LookedAt lookedAt,
            EmbeddingModels models) {
        return new EmbeddedPostings(database, postings, neighbours, lookedAt, models);
    }

    @Bean
    EmbeddedResumes embeddedResumes(Database database, Resumes resumes, EmbeddingModels models, Failures failures) {
        return new EmbeddedResumes(database, resumes, models, failures);
    }

    @Bean
    EmbeddingTask embeddingTask(SchedulerClient scheduler, Clock clock) {
        return new EmbeddingTask(scheduler, clock);
    }

    @Bean
    RecurringTask<Void> embedPostingsTask(
            EmbeddingTask task,
            Database database,
            EmbeddingModels models,
            Neighbours neighbours,
            PostingTexts texts,
            SkillLexicon lexicon,
            LookedAt lookedAt,
            EmbeddedResumes resumes,
            PostingNumbers numbers) {
        PostingDigest digest = new PostingDigest(lexicon);
        return task.running(
                new PostingEmbedding(database, models, neighbours, texts, digest, lookedAt, resumes::makeAll, numbers));
    }

    @Bean
    VectorsUpkeep vectorsUpkeep(Database database, EmbeddedResumes resumes, EmbeddingTask task) {
        return new VectorsUpkeep(new ModelRows(database), resumes, task);
    }
}
