package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.features.Need;
import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.WantedSkill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The skills that a posting wants, and which of them a person has.
 *
 * @param matched the most wanted first
 * @param missing what is asked for or named and not there, the most wanted first
 * @param share from 0 to 1, how much of what is wanted is there; null where the posting speaks of no skill
 */
public record SkillCover(
        List<WantedSkill> matched,
        List<WantedSkill> missing,
        @Nullable Double share) {

    /** A posting that names a single skill says little by it: so much is taken as known beforehand. */
    private static final double BEFOREHAND = 1.5;

    private static final double BY_TRADE = 0.6;
    private static final double SKILL_OF_THE_SAME_TRADE = 0.25;
    private static final double WELL_VERSED = 6;

    public SkillCover {
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
    }

    public static SkillCover of(ResumeFeatures resume, PostingFeatures posting) {
        List<WantedSkill> matched =
                posting.skills().stream().filter(wanted -> has(resume, wanted)).toList();
        List<WantedSkill> missing = posting.skills().stream()
                .filter(wanted -> wanted.need() != Need.ASIDE && !has(resume, wanted))
                .toList();
        return new SkillCover(matched, missing, share(resume, posting));
    }

    private static boolean has(ResumeFeatures resume, WantedSkill wanted) {
        return resume.skills().containsKey(wanted.skill().name());
    }

    private static @Nullable Double share(ResumeFeatures resume, PostingFeatures posting) {
        double all = 0;
        double covered = 0;
        for (WantedSkill wanted : posting.skills()) {
            all += wanted.weight();
            covered += wanted.weight() * cover(resume, wanted);
        }
        if (all == 0 || resume.skills().isEmpty()) {
            return null;
        }
        return (covered + BEFOREHAND * BY_TRADE * tradeLikeness(resume, posting)) / (all + BEFOREHAND);
    }

    private static double cover(ResumeFeatures resume, WantedSkill wanted) {
        if (has(resume, wanted)) {
            return 1;
        }
        int alike = resume.groups().getOrDefault(wanted.skill().group(), 0);
        return SKILL_OF_THE_SAME_TRADE * Math.min(1, alike / WELL_VERSED);
    }

    /** The cosine between how much of each trade's skills the two speak of. */
    private static double tradeLikeness(ResumeFeatures resume, PostingFeatures posting) {
        Map<String, Double> wanted = new HashMap<>();
        posting.skills().forEach(skill -> wanted.merge(skill.skill().group(), skill.weight(), Double::sum));
        double product = 0;
        double mine = 0;
        for (Map.Entry<String, Integer> group : resume.groups().entrySet()) {
            product += group.getValue() * wanted.getOrDefault(group.getKey(), 0.0);
            mine += (double) group.getValue() * group.getValue();
        }
        double theirs =
                wanted.values().stream().mapToDouble(weight -> weight * weight).sum();
        return mine == 0 || theirs == 0 ? 0 : product / Math.sqrt(mine * theirs);
    }
}
