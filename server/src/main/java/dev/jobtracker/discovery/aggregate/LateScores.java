package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.discovery.ReadyPosting;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.MatchStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Waits a while for the scores that were not there when an answer went out, and tells them. */
@Component
final class LateScores {

    private static final int LOOKS = 40;
    private static final int MILLISECONDS_BETWEEN = 250;

    private final PostingViews views;

    LateScores(PostingViews views) {
        this.views = views;
    }

    /**
     * Tells the follower every score of an answer once they are there, or those that are when nobody waits any more;
     * nothing to a person without a résumé.
     *
     * @throws IOException what the follower threw
     */
    void tell(UUID accountId, AggregatedAnswer answer, SearchFollower follower)
            throws InterruptedException, IOException {
        List<JobPosting> scored = new ArrayList<>();
        List<JobPosting> pending = new ArrayList<>();
        sort(answer.items().stream().map(ReadyPosting::posting).toList(), scored, pending);
        boolean compared = !scored.isEmpty() || !pending.isEmpty();
        CountDownLatch never = new CountDownLatch(1);
        for (int look = 0; look < LOOKS && !pending.isEmpty(); look++) {
            var _ = never.await(MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
            List<JobPosting> again = views.fill(accountId, List.copyOf(pending));
            pending.clear();
            sort(again, scored, pending);
        }
        if (compared) {
            follower.matches(scored);
        }
    }

    private static void sort(List<JobPosting> postings, List<JobPosting> scored, List<JobPosting> pending) {
        for (JobPosting posting : postings) {
            if (posting.matchStatus() == MatchStatus.READY) {
                scored.add(posting);
            } else if (posting.matchStatus() == MatchStatus.PENDING) {
                pending.add(posting);
            }
        }
    }
}
