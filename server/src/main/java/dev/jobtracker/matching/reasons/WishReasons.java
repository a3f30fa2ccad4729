package dev.jobtracker.matching.reasons;

import dev.jobtracker.jobs.Match.Reason;
import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.WishedWork;
import dev.jobtracker.matching.scoring.WishParts;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import java.util.ArrayList;
import java.util.List;

/** What is said of the wishes for remote work, pay and languages. */
final class WishReasons {

    private final WishedWork wishes;
    private final PostingFeatures posting;
    private final WishParts parts;
    private final Wording wording;

    WishReasons(WishedWork wishes, PostingFeatures posting, WishParts parts, Wording wording) {
        this.wishes = wishes;
        this.posting = posting;
        this.parts = parts;
        this.wording = wording;
    }

    List<Reason> all() {
        List<Reason> reasons = new ArrayList<>();
        RemoteKind way = wishes.remote();
        if (way != null && parts.remote() != null) {
            reasons.add(reason("remote", wording.wishedWay(way, posting.place().remote())));
        }
        SalaryRange wished = wishes.salary();
        SalaryRange paid = posting.salary();
        if (wished != null && paid != null && parts.salary() != null) {
            String text = wording.salary(WishParts.paidYearly(paid), WishParts.wishedYearly(wished), paid.currency());
            reasons.add(reason("salary", text));
        }
        if (parts.workLanguage() != null) {
            reasons.add(reason("work_language", language()));
        }
        return reasons;
    }

    private String language() {
        List<String> told = List.copyOf(posting.languages());
        List<String> met = told.stream().filter(wishes.languages()::contains).toList();
        return met.isEmpty()
                ? wording.otherThanWishedLanguage(
                        told, wishes.languages().stream().sorted().toList())
                : wording.wishedLanguage(met);
    }

    private static Reason reason(String kind, String text) {
        return new Reason(kind, text, null, null);
    }
}
