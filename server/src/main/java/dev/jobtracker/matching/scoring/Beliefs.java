package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.TitleText;

/**
 * How far each part of a comparison is believed, from 0 to 1: a model of one language says little of another, and what
 * is read by lists of words holds in the languages of the lists.
 */
public record Beliefs(double meaning, double skills, double title) {

    static Beliefs of(ResumeFeatures resume, PostingFeatures posting, double meaning, Weights weights) {
        if (resume.words().isEmpty() && posting.words().isEmpty()) {
            return new Beliefs(meaning, 1, 1);
        }
        double byLists = 1 - weights.words();
        return new Beliefs(meaning, byLists, isRead(resume) && isRead(posting) ? 1 : byLists);
    }

    private static boolean isRead(PostingFeatures posting) {
        return posting.words().isEmpty() || !posting.title().occupations().isEmpty();
    }

    private static boolean isRead(ResumeFeatures resume) {
        return resume.words().isEmpty()
                || resume.posts().stream()
                        .map(ResumeFeatures.Post::title)
                        .map(TitleText::occupations)
                        .anyMatch(known -> !known.isEmpty());
    }
}
