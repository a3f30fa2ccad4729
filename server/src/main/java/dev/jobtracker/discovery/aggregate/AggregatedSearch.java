package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.discovery.ReadyPosting;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingMarks;
import dev.jobtracker.jobs.ReaderMarks;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.web.PageRequest;
import dev.jobtracker.sources.SourceSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final PublicPostings postings;
    private final PostingMarks marks;
    private final PostingViews views;
    private final LateScores scores;
    private final SearchRecord record;
    private final Failures failures;
    private final SourceSettings settings;
    private final Clock clock;

    AggregatedSearch(
            Askings askings,
            MergedAnswers merged,
            PublicPostings postings,
            PostingMarks marks,
            PostingViews views,
            LateScores scores,
            SearchRecord record,
            Failures failures,
            SourceSettings settings,
            Clock clock) {
        this.askings = askings;
        this.merged = merged;
        this.postings = postings;
        this.marks = marks;
        this.views = views;
        this.scores = scores;
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
        Optional<MergedAnswer> turned = page.offset() > 0 ? merged.kept(key) : Optional.empty();
        MergedAnswer answer = turned.isPresent() ? turned.get() : merged.get(key, () -> gather(key, asked));
        return page(accountId, answer, page);
    }

    private MergedAnswer gather(String key, List<Asking> asked) throws InterruptedException {
        Gathering gathering = Gathering.of(asked, failures);
        Map<String, SourceAnswer> answers = new LinkedHashMap<>();
        for (Optional<SourceAnswer> next = gathering.next(settings.deadline());
                next.isPresent();
                next = gathering.next(settings.deadline())) {
            put(answers, next.get());
        }
        gathering.missed(settings.deadline()).forEach(missed -> put(answers, missed));
        return merged.merge(key, List.copyOf(answers.values()));
    }

    private void put(Map<String, SourceAnswer> answers, SourceAnswer answer) {
        record.add(answer);
        answers.put(answer.source(), answer);
    }

    private AggregatedAnswer page(UUID accountId, MergedAnswer answer, PageRequest page) {
        ReaderMarks made = marks.of(accountId);
        List<MergedPosting> all = Merging.seen(answer.postings(), made);
        int from = (int) Math.min(page.offset(), all.size());
        int to = Math.min(from + page.limit(), all.size());
        List<ReadyPosting> items = shown(accountId, made, all.subList(from, to));
        Instant now = clock.instant();
        List<SourceReport> reports = answer.answers().stream()
                .map(source -> SourceReport.of(source, now))
                .toList();
        return new AggregatedAnswer(items, all.size(), reports);
    }

    private List<ReadyPosting> shown(UUID accountId, ReaderMarks made, List<MergedPosting> openings) {
        List<ReadyPosting> ready = postings.show(openings);
        List<JobPosting> filled = views.fill(
                accountId, made, ready.stream().map(ReadyPosting::usual).toList());
        List<ReadyPosting> shown = new ArrayList<>(filled.size());
        for (int index = 0; index < filled.size(); index++) {
            shown.add(ready.get(index).as(filled.get(index)));
        }
        return shown;
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
            for (SourceAnswer answer : known.get().answers()) {
                tell(accountId, answer, page, follower);
            }
            AggregatedAnswer answer = page(accountId, known.get(), page);
            follower.merged(answer);
            scores.tell(accountId, answer, follower);
            return;
        }
        new Following(accountId, key, page, follower).through(Gathering.of(asked, failures));
    }

    private void tell(UUID accountId, SourceAnswer answer, PageRequest page, SearchFollower follower)
            throws IOException {
        ReaderMarks made = marks.of(accountId);
        List<MergedPosting> first = Merging.seen(Merging.of(List.of(answer)), made).stream()
                .limit(page.limit())
                .toList();
        follower.source(SourceReport.of(answer, clock.instant()), shown(accountId, made, first));
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
        private final Map<String, SourceAnswer> answers = new LinkedHashMap<>();

        Following(UUID accountId, String key, PageRequest page, SearchFollower follower) {
            this.accountId = accountId;
            this.key = key;
            this.page = page;
            this.follower = follower;
        }

        void through(Gathering gathering) throws InterruptedException, IOException {
            arrivals(gathering, settings.deadline());
            for (SourceAnswer missed : gathering.missed(settings.deadline())) {
                take(missed);
            }
            AggregatedAnswer answer = merge();
            follower.merged(answer);
            if (arrivals(gathering, settings.patience().plus(ALL_GIVEN_UP)) > 0) {
                answer = merge();
                follower.merged(answer);
            }
            scores.tell(accountId, answer, follower);
        }

        private int arrivals(Gathering gathering, Duration until) throws InterruptedException, IOException {
            int count = 0;
            for (Optional<SourceAnswer> next = gathering.next(until); next.isPresent(); next = gathering.next(until)) {
                take(next.get());
                count++;
            }
            return count;
        }

        private void take(SourceAnswer answer) throws IOException {
            put(answers, answer);
            tell(accountId, answer, page, follower);
        }

        private AggregatedAnswer merge() {
            return page(accountId, merged.merge(key, List.copyOf(answers.values())), page);
        }
    }
}
