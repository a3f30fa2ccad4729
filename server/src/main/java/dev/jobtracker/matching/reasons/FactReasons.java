package dev.jobtracker.matching.reasons;

import dev.jobtracker.jobs.Match.Reason;
import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.Whereabouts;
import dev.jobtracker.matching.features.WishedWork;
import dev.jobtracker.matching.scoring.Parts;
import dev.jobtracker.matching.scoring.Weights;
import dev.jobtracker.matching.scoring.WishedTitle;
import dev.jobtracker.matching.scoring.WorkLikeness;
import dev.jobtracker.sources.RemoteKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What title, years, place and languages say. */
public final class FactReasons {

    private static final double SAME = 0.75;
    private static final double NEAR = 0.35;
    private static final double ALIKE = 0.65;
    private static final double UNLIKE = 0.25;
    private static final double BELIEVED = 0.5;
    private static final double SPOKEN = 0.85;

    private final ResumeFeatures resume;
    private final WishedWork wishes;
    private final PostingFeatures posting;
    private final Parts parts;
    private final Wording wording;

    public FactReasons(
            ResumeFeatures resume, WishedWork wishes, PostingFeatures posting, Parts parts, Wording wording) {
        this.resume = resume;
        this.wishes = wishes;
        this.posting = posting;
        this.parts = parts;
        this.wording = wording;
    }

    /** The reasons that there are, the weightiest first. */
    public List<Reason> all() {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, title());
        add(reasons, years());
        add(reasons, level());
        add(reasons, place());
        reasons.addAll(languages());
        reasons.addAll(new WishReasons(wishes, posting, parts.wishes(), wording).all());
        add(reasons, meaning());
        return reasons;
    }

    private static void add(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private @Nullable Reason title() {
        Double likeness = parts.title();
        if (likeness == null) {
            return null;
        }
        String wanted = posting.title().text();
        WishedTitle wished = WishedTitle.nearest(wishes, posting.title(), Weights.DEFAULT);
        if (wished != null && wished.likeness() >= NEAR && wished.likeness() > done()) {
            return new Reason(
                    "title", wording.wishedWork(wished.title().text(), wished.likeness() >= SAME), null, wanted);
        }
        String held = bestTitle();
        if (held == null || likeness < NEAR) {
            return new Reason("title", wording.otherWork(), null, wanted);
        }
        return new Reason("title", likeness >= SAME ? wording.sameWork(held) : wording.nearWork(held), held, wanted);
    }

    private double done() {
        return Objects.requireNonNullElse(WorkLikeness.of(resume, posting.title()), 0.0);
    }

    private @Nullable String bestTitle() {
        String best = null;
        double most = 0;
        for (ResumeFeatures.Post post : resume.posts()) {
            Double likeness = WorkLikeness.of(post.title(), posting.title());
            if (likeness != null && likeness * post.weight() > most) {
                most = likeness * post.weight();
                best = post.title().text();
            }
        }
        return best;
    }

    private @Nullable Reason years() {
        Integer asked = posting.years();
        Double mine = resume.years();
        return asked == null || mine == null
                ? null
                : new Reason("years", wording.years(asked, wording.number(mine)), null, posting.yearsSentence());
    }

    private @Nullable Reason level() {
        return resume.level() == null || posting.level() == null || resume.level() == posting.level()
                ? null
                : new Reason(
                        "level",
                        wording.level(resume.level(), posting.level()),
                        null,
                        posting.title().text());
    }

    private @Nullable Reason place() {
        Whereabouts work = posting.place();
        Whereabouts home = resume.home();
        if (work.remote() == RemoteKind.REMOTE) {
            return wishes.remote() != null ? null : new Reason("place", wording.remote(), home.text(), work.text());
        }
        if (parts.place() != null && work.text() != null && !wishes.places().isEmpty()) {
            return new Reason("place", wishedPlace(work.text(), parts.place() == 1), null, work.text());
        }
        if (parts.place() == null || work.text() == null || home.text() == null) {
            return null;
        }
        String text =
                parts.place() == 1 ? wording.samePlace(work.text()) : wording.otherPlace(work.text(), home.text());
        return new Reason("place", text, home.text(), work.text());
    }

    private String wishedPlace(String work, boolean there) {
        return there
                ? wording.wishedPlace(work)
                : wording.otherThanWishedPlace(
                        work,
                        wishes.places().stream()
                                .map(Whereabouts::text)
                                .filter(Objects::nonNull)
                                .toList());
    }

    private List<Reason> languages() {
        if (parts.language() == null) {
            return List.of();
        }
        Set<String> wanted = new LinkedHashSet<>(posting.demanded());
        if (posting.language() != null && parts.language() < SPOKEN) {
            wanted.add(posting.language());
        }
        return wanted.stream()
                .sorted()
                .map(code -> new Reason(
                        "language",
                        resume.languages().contains(code)
                                ? wording.languageSpoken(code)
                                : wording.languageMissing(code),
                        null,
                        null))
                .toList();
    }

    private @Nullable Reason meaning() {
        Double meaning = parts.meaning();
        if (meaning == null || parts.beliefs().meaning() < BELIEVED || (meaning > UNLIKE && meaning < ALIKE)) {
            return null;
        }
        return new Reason("likeness", meaning >= ALIKE ? wording.alike() : wording.unlike(), null, null);
    }
}
