package dev.jobtracker.matching;

import dev.jobtracker.matching.features.ResumeFeatures;
import java.util.List;

/**
 * A person's résumé, ready to be compared.
 *
 * @param version changes whenever the résumé does
 * @param sentences what can answer a requirement, word for word
 */
record PersonResume(String version, ResumeFeatures features, List<String> sentences) {

    PersonResume {
        sentences = List.copyOf(sentences);
    }
}
