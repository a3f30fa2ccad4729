package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.WishedWork;
import org.jspecify.annotations.Nullable;

/**
 * A résumé held beside a posting.
 *
 * @param score from 0 to 100, before it is rounded
 */
public record Comparison(double score, Parts parts, SkillCover skills) {

    /** Compares for a person who wishes for nothing. */
    public static Comparison of(
            ResumeFeatures resume, PostingFeatures posting, @Nullable Likeness meaning, Weights weights) {
        return of(resume, WishedWork.ANY, posting, meaning, weights);
    }

    /**
     * Compares. The same always compare alike.
     *
     * @param meaning the likeness of the texts, see {@link Calibration}; null where there is none
     */
    public static Comparison of(
            ResumeFeatures resume,
            WishedWork wishes,
            PostingFeatures posting,
            @Nullable Likeness meaning,
            Weights weights) {
        SkillCover skills = SkillCover.of(resume, posting);
        Parts parts = new Parts(
                meaning == null ? null : (Double) meaning.value(),
                skills.share(),
                title(resume, wishes, posting, weights),
                WordLikeness.of(resume, posting),
                Beliefs.of(resume, posting, meaning == null ? 0 : meaning.trust(), weights),
                Hindrances.level(resume.level(), posting.level()),
                Hindrances.years(resume.years(), posting.years()),
                Hindrances.place(wishes.places(), resume.home(), posting.place()),
                Hindrances.language(resume, posting),
                WishParts.of(wishes, posting));
        return new Comparison(parts.score(weights), parts, skills);
    }

    private static @Nullable Double title(
            ResumeFeatures resume, WishedWork wishes, PostingFeatures posting, Weights weights) {
        Double done = WorkLikeness.of(resume, posting.title());
        WishedTitle wished = WishedTitle.nearest(wishes, posting.title(), weights);
        return wished == null ? done : (Double) wished.beside(done);
    }

    /** From 0 to 100. */
    public int rounded() {
        return (int) Math.max(0, Math.min(100, Math.round(score)));
    }
}
