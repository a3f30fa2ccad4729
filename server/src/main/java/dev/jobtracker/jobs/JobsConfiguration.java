package dev.jobtracker.jobs;

import dev.jobtracker.platform.database.Database;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobsSettings.class)
class JobsConfiguration {

    @Bean
    TextIndex textIndex(Database database) {
        return switch (database.kind()) {
            case SQLITE -> new SqliteTextIndex();
            case POSTGRESQL -> new PostgresqlTextIndex();
        };
    }

    @Bean
    PostingStore postingStore(Database database, TextIndex index, Clock clock, JobsSettings settings) {
        return new PostingStore(database, index, clock, settings.demo());
    }

    @Bean
    PostingCatalog postingCatalog(Database database, TextIndex index, PostingStore store, Clock clock) {
        return new PostingCatalog(database, store, new PostingSearch(database, index, clock));
    }
}
