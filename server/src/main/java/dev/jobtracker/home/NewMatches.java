package dev.jobtracker.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.PostingQuery.Reader;
import dev.jobtracker.matching.Recommendations;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.profiles.Wishes;
import dev.jobtracker.sources.RemoteKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What came in lately and is what a person looks for. */
@Component
class NewMatches {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 15;
    private static final int MOST_TITLES = 3;

    /** Postings come by the minute at most, and people look more often. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final PostingCatalog catalog;
    private final Recommendations recommendations;
    private final PostingViews views;
    private final Cache<Asked, List<UUID>> known =
            Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(KNOWN_FOR).build();

    private record Asked(UUID accountId, Wishes wishes, Instant since) {}

    NewMatches(PostingCatalog catalog, Recommendations recommendations, PostingViews views) {
        this.recommendations = recommendations;
        this.catalog = catalog;
        this.views = views;
    }

    /** A few: what suits the résumé best, or without one the newest with the words of a title wished for. */
    List<JobPosting> since(UUID accountId, Wishes wishes, Instant since) {
        List<UUID> found = known.get(new Asked(accountId, wishes, since), this::found);
        return views.fill(accountId, catalog.openings(accountId, found)).stream()
                .filter(posting -> !posting.applied() && !posting.hidden())
                .limit(SHOWN)
                .toList();
    }

    private List<UUID> found(Asked asked) {
        PostingQuery anything = question(asked.accountId, "", asked.wishes, asked.since);
        return recommendations
                .sorted(asked.accountId, anything, new PageRequest(0, LOOKED_AT))
                .map(Page::items)
                .orElseGet(() -> newest(asked.accountId, asked.wishes, asked.since))
                .stream()
                .map(JobPosting::id)
                .toList();
    }

    private List<JobPosting> newest(UUID accountId, Wishes wishes, Instant since) {
        Map<UUID, JobPosting> found = new LinkedHashMap<>();
        List<String> titles = wishes.titles().isEmpty() ? List.of("") : wishes.titles();
        for (String title : titles.subList(0, Math.min(MOST_TITLES, titles.size()))) {
            catalog.search(question(accountId, title, wishes, since), new PageRequest(0, LOOKED_AT))
                    .items()
                    .forEach(posting -> found.putIfAbsent(posting.id(), posting));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(JobPosting::publishedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(LOOKED_AT)
                .toList();
    }

    private static PostingQuery question(UUID accountId, String title, Wishes wishes, Instant since) {
        return new PostingQuery(
                title,
                wishes.locations().size() == 1 ? wishes.locations().getFirst() : "",
                Set.of(),
                wishes.remote() == RemoteKind.REMOTE ? Set.of(RemoteKind.REMOTE) : Set.of(),
                Set.of(),
                Set.of(),
                "",
                null,
                since,
                false,
                Order.DATE,
                new Reader(accountId, null, false));
    }
}
