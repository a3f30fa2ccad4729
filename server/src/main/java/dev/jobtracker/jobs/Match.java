package dev.jobtracker.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a posting suits a person's résumé, and why.
 *
 * @param score 0 to 100
 */
public record Match(int score, List<Reason> reasons, List<String> matchedSkills, List<String> missingSkills) {

    public Match {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a score is from 0 to 100");
        }
        reasons = List.copyOf(reasons);
        matchedSkills = List.copyOf(matchedSkills);
        missingSkills = List.copyOf(missingSkills);
    }

    /** One reason for the score, with the words of both sides that it rests on. */
    public record Reason(
            String kind,
            String text,
            @Nullable String resumeEvidence,
            @Nullable String postingEvidence) {}
}
