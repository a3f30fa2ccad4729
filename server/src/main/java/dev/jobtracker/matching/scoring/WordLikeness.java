package dev.jobtracker.matching.scoring;

import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.ResumeFeatures;
import org.jspecify.annotations.Nullable;

/** How alike the words of two texts are that are in one language, which no list here knows. */
final class WordLikeness {

    /** The cosine that is as common among texts that go together as among others, and how fast that changes. */
    private static final double MIDDLE = 0.14;

    private static final double STEEPNESS = 20;

    private WordLikeness() {}

    /** From 0 to 1; null where the lists know one of the languages, or the two are not the same. */
    static @Nullable Double of(ResumeFeatures resume, PostingFeatures posting) {
        if (resume.words().isEmpty()
                || posting.words().isEmpty()
                || resume.language() == null
                || !resume.language().equals(posting.language())) {
            return null;
        }
        double cosine = resume.words().cosine(posting.words());
        return 1 / (1 + Math.exp(-STEEPNESS * (cosine - MIDDLE)));
    }
}
