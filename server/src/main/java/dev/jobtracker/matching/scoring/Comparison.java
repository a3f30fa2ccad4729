package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.ResumeFeatures;
import org.jspecify.annotations.Nullable;

/**
 * A résumé held beside a posting.
 *
 * @param score from 0 to 100, before it is rounded
 */
public record Comparison(double score, Parts parts, SkillCover skills) {

    /**
     * Compares. The same two always compare alike.
     *
     * @param meaning the likeness of the texts from 0 to 1, see {@link Calibration}; null where there is none
     */
    public static Comparison of(
            ResumeFeatures resume, PostingFeatures posting, @Nullable Double meaning, Weights weights) {
        SkillCover skills = SkillCover.of(resume, posting);
        Parts parts = new Parts(
                meaning,
                skills.share(),
                WorkLikeness.of(resume, posting.title()),
                Hindrances.level(resume.level(), posting.level()),
                Hindrances.years(resume.years(), posting.years()),
                Hindrances.place(resume.home(), posting.place()),
                Hindrances.language(resume, posting));
        return new Comparison(parts.score(weights), parts, skills);
    }

    /** From 0 to 100. */
    public int rounded() {
        return (int) Math.max(0, Math.min(100, Math.round(score)));
    }
}
