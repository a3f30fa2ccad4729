package dev.jobtracker.matching;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.platform.web.ProblemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** The postings that suit a person best. Safe to share between threads. */
public final class Recommendations {

    private static final int COMPARED = 300;
    private static final int LARGEST_PAGE = 100;

    private final PostingCatalog catalog;
    private final Retrieval retrieval;
    private final Comparisons comparisons;

    Recommendations(PostingCatalog catalog, Retrieval retrieval, Comparisons comparisons) {
        this.catalog = catalog;
        this.retrieval = retrieval;
        this.comparisons = comparisons;
    }

    /**
     * A page of the best among all that a question asks for, the best first. What cannot be compared yet comes last,
     * and not at all where a least score is asked for.
     *
     * @param leastScore from 0 to 100
     * @throws ProblemException 409 {@code no_resume}
     */
    public Page<JobPosting> best(UUID accountId, PostingQuery filter, int leastScore, PageRequest page) {
        PersonResume resume = comparisons
                .resume(accountId)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.CONFLICT, "no_resume", "Upload a résumé first: postings are compared with it."));
        List<JobPosting> ranked = ranked(accountId, resume, filter, leastScore);
        return new Page<>(part(ranked, page.offset(), page.limit()), page.page(), page.limit(), ranked.size());
    }

    /**
     * A page of all that a question asks for, what suits the person first and the rest by date; empty for a person
     * without a résumé.
     */
    public Optional<Page<JobPosting>> sorted(UUID accountId, PostingQuery question, PageRequest page) {
        return comparisons.resume(accountId).map(resume -> {
            List<JobPosting> first = ranked(accountId, resume, question, 0);
            PostingQuery byDate = question.in(Order.DATE);
            List<JobPosting> items = new ArrayList<>(part(first, page.offset(), page.limit()));
            Page<JobPosting> rest = rest(byDate, first, page, page.limit() - items.size());
            items.addAll(rest.items());
            return new Page<>(items, page.page(), page.limit(), rest.total());
        });
    }

    /** Those behind the ranked ones; the pages before are walked, for any posting in them may be ranked. */
    private Page<JobPosting> rest(PostingQuery byDate, List<JobPosting> ranked, PageRequest page, int count) {
        Page<JobPosting> walked = catalog.search(byDate, new PageRequest(0, count == 0 ? 1 : LARGEST_PAGE));
        long total = walked.total();
        long skip = Math.max(0, page.offset() - ranked.size());
        Set<UUID> known = new HashSet<>(ranked.stream().map(JobPosting::id).toList());
        List<JobPosting> items = new ArrayList<>();
        for (int next = 1; count > 0 && items.size() < count && !walked.items().isEmpty(); next++) {
            for (JobPosting posting : walked.items()) {
                if (!known.contains(posting.id()) && skip-- <= 0 && items.size() < count) {
                    items.add(posting);
                }
            }
            walked = items.size() < count ? catalog.search(byDate, new PageRequest(next, LARGEST_PAGE)) : walked;
        }
        return new Page<>(items, page.page(), page.limit(), total);
    }

    private List<JobPosting> ranked(UUID accountId, PersonResume resume, PostingQuery filter, int leastScore) {
        List<UUID> candidates = retrieval.candidates(accountId, resume, filter, COMPARED);
        List<JobPosting> postings = catalog.openings(accountId, candidates);
        Map<UUID, Comparisons.Held> held = comparisons.of(accountId, resume, postings);
        return postings.stream()
                .filter(posting -> leastScore <= 0 || score(held, posting) >= leastScore)
                .sorted(Comparator.comparingDouble((JobPosting posting) -> exact(held, posting))
                        .reversed())
                .toList();
    }

    private static int score(Map<UUID, Comparisons.Held> held, JobPosting posting) {
        Comparisons.Held found = held.get(posting.id());
        return found == null ? -1 : found.comparison().rounded();
    }

    private static double exact(Map<UUID, Comparisons.Held> held, JobPosting posting) {
        Comparisons.Held found = held.get(posting.id());
        return found == null ? -1 : found.comparison().score();
    }

    private static List<JobPosting> part(List<JobPosting> all, long offset, int limit) {
        int from = (int) Math.min(offset, all.size());
        return Objects.requireNonNull(all.subList(from, Math.min(from + limit, all.size())));
    }
}
