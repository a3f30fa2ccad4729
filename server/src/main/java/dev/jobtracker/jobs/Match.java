package dev.jobtracker.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a posting suits a person's résumé, and why.
 *
 * @param score 0 to 100
 * @param matchedSkills those of the posting that the résumé has, the most wanted first
 * @param missingSkills those it has not
 * @param parts what the score is made of; empty in a list
 */
public record Match(
        int score, List<Reason> reasons, List<String> matchedSkills, List<String> missingSkills, List<Part> parts) {

    public Match {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a score is from 0 to 100");
        }
        reasons = List.copyOf(reasons);
        matchedSkills = List.copyOf(matchedSkills);
        missingSkills = List.copyOf(missingSkills);
        parts = List.copyOf(parts);
    }

    /** For a list. */
    public Match(int score, List<Reason> reasons, List<String> matchedSkills, List<String> missingSkills) {
        this(score, reasons, matchedSkills, missingSkills, List.of());
    }

    /** One reason for the score, with the words of both sides that it rests on. */
    public record Reason(
            String kind,
            String text,
            @Nullable String resumeEvidence,
            @Nullable String postingEvidence) {}

    /**
     * One part of the score.
     *
     * @param kind such as {@code skills}
     * @param value from 0 to 1
     * @param weight its share of the score; for what can only take away, the most that it can
     * @param hindrance whether it can only take away
     */
    public record Part(String kind, double value, double weight, boolean hindrance) {}
}
