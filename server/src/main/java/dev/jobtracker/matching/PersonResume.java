package dev.jobtracker.matching;

import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.ResumeSentence;
import dev.jobtracker.matching.features.WishedWork;
import dev.jobtracker.profiles.Wishes;
import java.util.List;
import java.util.UUID;

/**
 * A person's résumé and wishes, ready to be compared.
 *
 * @param id of the résumé
 * @param version changes whenever the résumé does
 * @param told the wishes as the person tells them
 * @param sentences what can answer a requirement, and what each is about
 */
record PersonResume(
        UUID id,
        String version,
        Wishes told,
        ResumeFeatures features,
        WishedWork wishes,
        List<ResumeSentence> sentences) {

    PersonResume {
        sentences = List.copyOf(sentences);
    }
}
