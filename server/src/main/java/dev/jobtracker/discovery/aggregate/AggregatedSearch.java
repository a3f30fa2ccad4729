package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.jobs.FollowingIntake;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.SourceSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks many sources one question, and answers in time with what came. Safe to share between threads. */
@Component
public final class AggregatedSearch {

    /** By then every source has answered or been given up, each after its own patience. */
    private static final Duration ALL_GIVEN_UP = Duration.ofMinutes(1);

    private final Askings askings;
    private final MergedAnswers merged;
    private final PersonalPages pages;
    private final LateScores scores;
    private final FollowingIntake intake;
    private final SearchRecord record;
    private final Failures failures;
    private final SourceSettings settings;
    private final Clock clock;

    AggregatedSearch(
            Askings askings,
            MergedAnswers merged,
            PersonalPages pages,
            LateScores scores,
            FollowingIntake intake,
            SearchRecord record,
            Failures failures,
            SourceSettings settings,
            Clock clock) {
        this.askings = askings;
        this.merged = merged;
        this.pages = pages;
        this.scores = scores;
        this.intake = intake;
        this.record = record;
        this.failures = failures;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A page of what came by the deadline, filled in for this person.
     *
     * @throws dev.jobtracker.platform.web.ProblemException 422 when a source is named that does not exist
     */
    public AggregatedAnswer ask(UUID accountId, AggregatedQuery query, PageRequest page) throws InterruptedException {
        List<Asking> asked = askings.of(query);
        String key = key(query, asked);
        Optional<MergedAnswer> kept = merged.kept(key);
        if (kept.isPresent() && (page.offset() > 0 || kept.get().isWhole())) {
            return pages.page(accountId, key, kept.get(), page);
        }
        try (var _ = intake.answering()) {
            MergedAnswer answer = merged.get(key, () -> gather(accountId, key, asked, page));
            return pages.page(accountId, key, answer, page);
        }
    }

    private MergedAnswer gather(UUID accountId, String key, List<Asking> asked, PageRequest page)
            throws InterruptedException {
        boolean known = merged.kept(key).isPresent();
        Harvest harvest = new Harvest(asked, known, record, failures);
        while (harvest.next(settings.deadline()).isPresent()) {
            if (!known) {
                prepare(accountId, harvest, page);
            }
        }
        var _ = harvest.missed(settings.deadline());
        return merged.merge(key, harvest);
    }

    /** Does ahead what the answer will most likely need, as long as there is nothing to do but to wait for a source. */
    private void prepare(UUID accountId, Harvest harvest, PageRequest page) {
        harvest.compare();
        if (harvest.isIdle()) {
            List<MergedPosting> likely = harvest.merged().stream()
                    .limit(harvest.likely(page.offset() + page.limit()))
                    .skip(page.offset())
                    .toList();
            pages.prepare(accountId, likely, () -> !harvest.isIdle());
        }
    }

    /**
     * The same search told as it goes on, until every source has answered or nobody waits for it any more.
     *
     * @throws IOException what the follower threw
     */
    public void follow(UUID accountId, AggregatedQuery query, PageRequest page, SearchFollower follower)
            throws InterruptedException, IOException {
        List<Asking> asked = askings.of(query);
        String key = key(query, asked);
        Optional<MergedAnswer> known = merged.find(key);
        if (known.isPresent()) {
            for (SourceAnswer source : known.get().answers()) {
                tell(accountId, source, known.get().of(source), page, follower);
            }
            AggregatedAnswer answer = pages.page(accountId, key, known.get(), page);
            follower.merged(answer);
            scores.tell(accountId, answer, follower);
            return;
        }
        new Following(accountId, key, page, follower).through(new Harvest(asked, false, record, failures));
    }

    private void tell(
            UUID accountId,
            SourceAnswer source,
            List<MergedPosting> openings,
            PageRequest page,
            SearchFollower follower)
            throws IOException {
        follower.source(SourceReport.of(source, clock.instant()), pages.first(accountId, openings, page.limit()));
    }

    private static String key(AggregatedQuery query, List<Asking> asked) {
        return query.question() + "\n" + asked.stream().map(Asking::source).toList();
    }

    /** One follower of one search. */
    private final class Following {

        private final UUID accountId;
        private final String key;
        private final PageRequest page;
        private final SearchFollower follower;

        Following(UUID accountId, String key, PageRequest page, SearchFollower follower) {
            this.accountId = accountId;
            this.key = key;
            this.page = page;
            this.follower = follower;
        }

        void through(Harvest harvest) throws InterruptedException, IOException {
            arrivals(harvest, settings.deadline());
            for (SourceAnswer missed : harvest.missed(settings.deadline())) {
                tell(harvest, missed);
            }
            AggregatedAnswer answer = merge(harvest);
            follower.merged(answer);
            if (arrivals(harvest, settings.patience().plus(ALL_GIVEN_UP)) > 0) {
                answer = merge(harvest);
                follower.merged(answer);
            }
            scores.tell(accountId, answer, follower);
        }

        private int arrivals(Harvest harvest, Duration until) throws InterruptedException, IOException {
            int count = 0;
            for (Optional<SourceAnswer> next = harvest.next(until); next.isPresent(); next = harvest.next(until)) {
                tell(harvest, next.get());
                harvest.compare();
                count++;
            }
            return count;
        }

        private void tell(Harvest harvest, SourceAnswer answer) throws IOException {
            AggregatedSearch.this.tell(accountId, answer, harvest.merged(answer), page, follower);
        }

        private AggregatedAnswer merge(Harvest harvest) {
            return pages.page(accountId, key, merged.merge(key, harvest), page);
        }
    }
}
