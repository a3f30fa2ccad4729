package dev.jobtracker.matching.reasons;

import dev.jobtracker.jobs.Match.Reason;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.WantedSkill;
import dev.jobtracker.matching.scoring.SkillCover;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the skills of both sides say. */
public final class SkillReasons {

    private static final int MOST_NAMED = 6;

    private SkillReasons() {}

    /** What is shared and what is missing. */
    public static List<Reason> of(SkillCover skills, ResumeFeatures resume, Wording wording) {
        List<Reason> reasons = new ArrayList<>(2);
        if (!skills.matched().isEmpty()) {
            WantedSkill first = skills.matched().getFirst();
            reasons.add(new Reason(
                    "skills_shared",
                    wording.shared(
                            skills.matched().size(),
                            skills.matched().size() + skills.missing().size(),
                            names(skills.matched(), wording)),
                    evidence(resume, first),
                    null));
        }
        if (!skills.missing().isEmpty()) {
            reasons.add(new Reason("skills_missing", wording.missing(names(skills.missing(), wording)), null, null));
        }
        return reasons;
    }

    private static List<String> names(List<WantedSkill> skills, Wording wording) {
        return skills.stream()
                .limit(MOST_NAMED)
                .map(skill -> wording.name(skill.skill()))
                .toList();
    }

    private static @Nullable String evidence(ResumeFeatures resume, WantedSkill skill) {
        String words = resume.skills().getOrDefault(skill.skill().name(), "");
        return words.isEmpty() ? null : words;
    }
}
