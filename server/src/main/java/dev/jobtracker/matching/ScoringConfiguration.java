package dev.jobtracker.matching;

import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.features.Occupations;
import dev.jobtracker.matching.features.PostingReading;
import dev.jobtracker.matching.features.ResumeFacts;
import dev.jobtracker.matching.reasons.SentencePairs;
import dev.jobtracker.matching.vectors.PostingVectors;
import dev.jobtracker.matching.vectors.ResumeVectors;
import dev.jobtracker.matching.written.WrittenReasons;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.openai.ChatModel;
import dev.jobtracker.profiles.Profiles;
import dev.jobtracker.resumes.Resumes;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScoringConfiguration {

    @Bean
    Calibrations calibrations(EmbeddingModels models, Database database, Failures failures, Clock clock) {
        return new Calibrations(models, new CalibrationRows(database), failures, clock);
    }

    @Bean
    Comparisons comparisons(
            Resumes resumes,
            Profiles profiles,
            SkillLexicon lexicon,
            ResumeVectors resumeVectors,
            PostingVectors postingVectors,
            Calibrations calibrations) {
        Occupations occupations = Occupations.load();
        return new Comparisons(
                new PersonResumes(resumes, profiles, new ResumeFacts(lexicon, occupations), occupations),
                new KnownPostings(new PostingReading(lexicon, occupations)),
                resumeVectors,
                postingVectors,
                calibrations);
    }

    @Bean
    Matches matches(
            EmbeddingModels models,
            ChatModel chat,
            SkillLexicon lexicon,
            Database database,
            Failures failures,
            Clock clock) {
        return new Matches(
                new Evidence(models, new SentencePairs(lexicon), failures),
                new WrittenReasons(chat, lexicon, database, failures, clock));
    }

    @Bean
    MatchView matchView(Comparisons comparisons, Matches matches, Database database) {
        return new MatchView(comparisons, matches, database);
    }

    @Bean
    MatchScores matchScores(PostingCatalog catalog, Comparisons comparisons, Matches matches) {
        return new MatchScores(catalog, comparisons, matches);
    }

    @Bean
    Recommendations recommendations(
            PostingCatalog catalog,
            PostingVectors postings,
            ResumeVectors resumes,
            Calibrations calibrations,
            Comparisons comparisons) {
        return new Recommendations(catalog, new Retrieval(catalog, postings, resumes, calibrations), comparisons);
    }
}
