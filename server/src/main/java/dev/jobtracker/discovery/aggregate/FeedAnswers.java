package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.discovery.FeedQuestion;
import dev.jobtracker.jobs.CatalogRuns;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.SourceQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the catalog knows of sources that are fetched whole on a schedule. */
@Component
final class FeedAnswers {

    private final PostingCatalog catalog;
    private final CatalogRuns runs;

    FeedAnswers(PostingCatalog catalog, CatalogRuns runs) {
        this.catalog = catalog;
        this.runs = runs;
    }

    /** What it has for this question, as old as the feed was when it was last fetched. */
    SourceAnswer find(String source, SourceQuery question, Supplier<Duration> took) {
        List<Found> found =
                catalog.search(FeedQuestion.of(source, question), PageRequest.of(0, question.limit())).items().stream()
                        .<Found>map(Found.Stored::new)
                        .toList();
        Instant since = runs.upToDateSince(source).orElse(null);
        return new SourceAnswer(source, SourceStatus.CACHED, found, since, took.get(), null);
    }
}
