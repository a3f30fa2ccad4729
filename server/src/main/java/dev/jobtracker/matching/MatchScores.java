package dev.jobtracker.matching;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.Match;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.matching.reasons.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How well postings suit a person, for modules that keep or send it. Safe to share between threads. */
public final class MatchScores {

    private final PostingCatalog catalog;
    private final Comparisons comparisons;
    private final Matches matches;

    MatchScores(PostingCatalog catalog, Comparisons comparisons, Matches matches) {
        this.catalog = catalog;
        this.comparisons = comparisons;
        this.matches = matches;
    }

    /** From 0 to 100; empty without a résumé, for a posting the person may not see, and as long as it is pending. */
    public Optional<Integer> score(UUID accountId, UUID postingId) {
        return match(accountId, postingId, Locale.ENGLISH).map(Match::score);
    }

    /** The score with the skill reasons, in the words of a language; empty for the same. */
    public Optional<Match> match(UUID accountId, UUID postingId, Locale language) {
        Optional<PersonResume> resume = comparisons.resume(accountId);
        Optional<JobPosting> posting = resume.flatMap(known -> catalog.opening(accountId, postingId));
        if (resume.isEmpty() || posting.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Comparisons.Held> held = comparisons.of(accountId, resume.get(), List.of(posting.get()));
        return Optional.ofNullable(held.get(posting.get().id()))
                .map(found -> matches.listed(resume.get(), found, Wording.of(language)));
    }
}
