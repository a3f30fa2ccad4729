package dev.jobtracker.discovery.saved;

import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.discovery.aggregate.AggregatedQuery;
import dev.jobtracker.discovery.aggregate.AggregatedSearch;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.MatchStatus;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingOrigin;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through everybody's saved searches: asks the sources, and looks for what was not there before. Done twice it is
 * the same as once. Safe to share between threads.
 */
@Component
class NewsHunt {

    private static final Logger LOG = LoggerFactory.getLogger(NewsHunt.class);
    private static final int MOST_PAGES = 3;

    private final Database database;
    private final AggregatedSearch sources;
    private final PostingCatalog catalog;
    private final PostingViews views;
    private final Failures failures;
    private final Clock clock;

    NewsHunt(
            Database database,
            AggregatedSearch sources,
            PostingCatalog catalog,
            PostingViews views,
            Failures failures,
            Clock clock) {
        this.database = database;
        this.sources = sources;
        this.catalog = catalog;
        this.views = views;
        this.failures = failures;
        this.clock = clock;
    }

    /** Asks the sources what each search asks, within their limits; what they tell goes into the catalog. */
    void ask(BooleanSupplier stopping) {
        each(
                stopping,
                search -> search.query()
                        .outside()
                        .ifPresent(question -> ask(search, new AggregatedQuery(question, Set.of()))));
    }

    private void ask(SavedSearch search, AggregatedQuery question) {
        try {
            sources.ask(search.accountId(), question, new PageRequest(0, 1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks through the catalog for news of each search. */
    void look(BooleanSupplier stopping) {
        each(stopping, this::look);
    }

    /** One search's trouble is not everybody's: it is gone through again in the next round. */
    private void each(BooleanSupplier stopping, Consumer<SavedSearch> work) {
        for (UUID id : database.read(SearchRows::ids)) {
            if (stopping.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                database.read(db -> SearchRows.find(db, id)).ifPresent(work);
            } catch (RuntimeException failure) {
                LOG.error("The saved search {} could not be gone through", id, failure);
                failures.record(failure, "task saved searches");
            }
        }
    }

    private void look(SavedSearch search) {
        Set<UUID> known = new HashSet<>(database.read(db -> NewsRows.known(db, search.id())));
        List<JobPosting> news = new ArrayList<>();
        for (JobPosting posting : candidates(search)) {
            List<UUID> members =
                    posting.sources().stream().map(PostingOrigin::postingId).toList();
            if (known.stream().noneMatch(members::contains) && known.add(posting.id()) && isWanted(search, posting)) {
                news.add(posting);
            }
        }
        if (!news.isEmpty()) {
            Instant now = clock.instant();
            database.change(db -> news.forEach(posting -> NewsRows.add(db, search, posting.id(), score(posting), now)));
        }
    }

    /** What matches and was first seen anywhere after the search was made. */
    private List<JobPosting> candidates(SavedSearch search) {
        List<JobPosting> fresh = new ArrayList<>();
        for (int number = 0; number < MOST_PAGES; number++) {
            Page<JobPosting> page = catalog.search(
                    search.query().inCatalog(search.accountId()), new PageRequest(number, PageRequest.MAX_LIMIT));
            page.items().stream()
                    .filter(posting -> firstSeen(posting).isPresent()
                            && firstSeen(posting).get().isAfter(search.since()))
                    .forEach(fresh::add);
            if (page.items().size() < PageRequest.MAX_LIMIT) {
                break;
            }
        }
        return fresh.isEmpty() ? fresh : views.fill(search.accountId(), fresh);
    }

    private static Optional<Instant> firstSeen(JobPosting posting) {
        return posting.sources().stream().map(PostingOrigin::firstSeenAt).min(Instant::compareTo);
    }

    /** A score that is still to come is waited for; it does not count as a low one. */
    static boolean isWanted(SavedSearch search, JobPosting posting) {
        if (posting.applied() || posting.hidden()) {
            return false;
        }
        if (search.minScore() == null || posting.matchStatus() == MatchStatus.NO_RESUME) {
            return true;
        }
        Integer score = score(posting);
        return score != null && score >= search.minScore();
    }

    private static @Nullable Integer score(JobPosting posting) {
        return posting.match() == null
                ? null
                : Objects.requireNonNull(posting.match()).score();
    }
}
