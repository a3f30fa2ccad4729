package dev.jobtracker.matching;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.MatchStatus;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.matching.reasons.Wording;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.database.Remembered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fills in how well postings suit a person. A score never keeps an answer waiting: what is not there yet is pending.
 */
final class MatchView implements PostingView {

    private static final int MOST_PAGES = 60;

    private final Comparisons comparisons;
    private final Matches matches;
    private final Remembered<Page, List<JobPosting>> pages;

    MatchView(Comparisons comparisons, Matches matches, Database database) {
        this.comparisons = comparisons;
        this.matches = matches;
        this.pages = new Remembered<>(database, MOST_PAGES, (db, page) -> compared(page));
    }

    /** What a person is shown together, in one wording. */
    private record Page(UUID accountId, Wording wording, List<JobPosting> postings) {}

    /** The same page is asked for again and again; nothing else changes it than what is in the database. */
    @Override
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        Page page = new Page(accountId, AskedWording.now(), List.copyOf(postings));
        List<JobPosting> filled = pages.get(page);
        boolean waits = filled.stream().anyMatch(posting -> posting.matchStatus() == MatchStatus.PENDING);
        return waits ? compared(page) : filled;
    }

    private List<JobPosting> compared(Page page) {
        Optional<PersonResume> resume = comparisons.resume(page.accountId());
        if (resume.isEmpty()) {
            return page.postings();
        }
        matches.expect(resume.get());
        Map<UUID, Comparisons.Held> held = comparisons.of(page.accountId(), resume.get(), page.postings());
        return page.postings().stream()
                .map(posting -> filled(posting, held.get(posting.id()), resume.get(), page.wording()))
                .toList();
    }

    private JobPosting filled(
            JobPosting posting, Comparisons.@Nullable Held held, PersonResume resume, Wording wording) {
        return held == null
                ? posting.with().matchPending().done()
                : posting.with().match(matches.listed(resume, held, wording)).done();
    }

    @Override
    public JobPosting open(UUID accountId, JobPosting posting) {
        Optional<PersonResume> resume = comparisons.resume(accountId);
        if (resume.isEmpty()) {
            return posting;
        }
        Comparisons.Held held =
                comparisons.of(accountId, resume.get(), List.of(posting)).get(posting.id());
        return held == null
                ? posting.with().matchPending().done()
                : posting.with()
                        .match(matches.opened(resume.get(), held, posting, AskedWording.now()))
                        .done();
    }
}
