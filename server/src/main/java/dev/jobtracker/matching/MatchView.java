package dev.jobtracker.matching;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingView;
import dev.jobtracker.matching.reasons.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fills in how well postings suit a person. A score never keeps an answer waiting: what is not there yet is pending.
 */
final class MatchView implements PostingView {

    private final Comparisons comparisons;
    private final Matches matches;

    MatchView(Comparisons comparisons, Matches matches) {
        this.comparisons = comparisons;
        this.matches = matches;
    }

    @Override
    public List<JobPosting> fill(UUID accountId, List<JobPosting> postings) {
        Optional<PersonResume> resume = comparisons.resume(accountId);
        if (resume.isEmpty()) {
            return postings;
        }
        matches.expect(resume.get());
        Wording wording = AskedWording.now();
        Map<UUID, Comparisons.Held> held = comparisons.of(accountId, resume.get(), postings);
        return postings.stream()
                .map(posting -> filled(posting, held.get(posting.id()), resume.get(), wording))
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
