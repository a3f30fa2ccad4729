package dev.jobtracker.home;

import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.Match;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.jobs.PostingQuery.Reader;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.profiles.Wishes;
import dev.jobtracker.sources.RemoteKind;
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
    private static final int LOOKED_AT = 20;
    private static final int MOST_TITLES = 3;

    private final PostingCatalog catalog;
    private final PostingViews views;

    NewMatches(PostingCatalog catalog, PostingViews views) {
        this.catalog = catalog;
        this.views = views;
    }

    /** A few that have the words of a title wished for, those that suit best first, then the newest. */
    List<JobPosting> since(UUID accountId, Wishes wishes, Instant since) {
        Map<UUID, JobPosting> found = new LinkedHashMap<>();
        List<String> titles = wishes.titles().isEmpty() ? List.of("") : wishes.titles();
        for (String title : titles.subList(0, Math.min(MOST_TITLES, titles.size()))) {
            catalog.search(question(accountId, title, wishes, since), new PageRequest(0, LOOKED_AT))
                    .items()
                    .forEach(posting -> found.putIfAbsent(posting.id(), posting));
        }
        return views.fill(accountId, List.copyOf(found.values())).stream()
                .filter(posting -> !posting.applied() && !posting.hidden())
                .sorted(Comparator.comparingInt(NewMatches::score)
                        .reversed()
                        .thenComparing(JobPosting::publishedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(SHOWN)
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

    private static int score(JobPosting posting) {
        Match match = posting.match();
        return match == null ? -1 : match.score();
    }
}
