package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.discovery.ReadyPosting;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingMarks;
import dev.jobtracker.jobs.ReaderMarks;
import dev.jobtracker.platform.web.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Shows one person a part of what was merged for everybody. Safe to share between threads. */
@Component
final class PersonalPages {

    private final MergedAnswers merged;
    private final PublicPostings postings;
    private final PostingMarks marks;
    private final PostingViews views;
    private final Clock clock;

    PersonalPages(MergedAnswers merged, PublicPostings postings, PostingMarks marks, PostingViews views, Clock clock) {
        this.merged = merged;
        this.postings = postings;
        this.marks = marks;
        this.views = views;
        this.clock = clock;
    }

    /** @param key what the answer is remembered by */
    AggregatedAnswer page(UUID accountId, String key, MergedAnswer answer, PageRequest page) {
        ReaderMarks made = marks.of(accountId);
        List<MergedPosting> all = Merging.seen(answer.postings(), made);
        int from = (int) Math.min(page.offset(), all.size());
        int to = Math.min(from + page.limit(), all.size());
        List<MergedPosting> wanted = all.subList(from, to);
        boolean news = wanted.stream().anyMatch(opening -> opening.shown() == null);
        List<ReadyPosting> items = shown(accountId, made, wanted);
        if (news) {
            merged.weigh(key);
        }
        Instant now = clock.instant();
        List<SourceReport> reports = answer.answers().stream()
                .map(source -> SourceReport.of(source, now))
                .toList();
        return new AggregatedAnswer(items, all.size(), reports);
    }

    /** The first of these openings. */
    List<ReadyPosting> first(UUID accountId, List<MergedPosting> openings, int count) {
        ReaderMarks made = marks.of(accountId);
        return shown(
                accountId,
                made,
                Merging.seen(openings, made).stream().limit(count).toList());
    }

    /** Makes openings ready to be shown to the person soon, until told that it is enough. */
    void prepare(UUID accountId, List<MergedPosting> openings, BooleanSupplier enough) {
        for (MergedPosting opening : openings) {
            if (enough.getAsBoolean()) {
                return;
            }
            var _ = postings.show(List.of(opening));
        }
        var _ = shown(accountId, marks.of(accountId), openings);
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
}
