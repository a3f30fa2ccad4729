package dev.jobtracker.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.matching.features.ResumeFacts;
import dev.jobtracker.matching.features.ResumeSentences;
import dev.jobtracker.resumes.Resume;
import dev.jobtracker.resumes.Resumes;
import java.util.Optional;
import java.util.UUID;

/** People's résumés as they are compared, read anew whenever one changes. Safe to share between threads. */
final class PersonResumes {

    private static final int MOST = 2_000;

    private final Resumes resumes;
    private final ResumeFacts facts;
    private final Cache<UUID, PersonResume> cache =
            Caffeine.newBuilder().maximumSize(MOST).build();

    PersonResumes(Resumes resumes, ResumeFacts facts) {
        this.resumes = resumes;
        this.facts = facts;
    }

    /** The person's résumé; empty where there is none. */
    Optional<PersonResume> of(UUID accountId) {
        Optional<String> version = resumes.edition(accountId);
        if (version.isEmpty()) {
            cache.invalidate(accountId);
            return Optional.empty();
        }
        PersonResume known = cache.getIfPresent(accountId);
        if (known != null && known.version().equals(version.get())) {
            return Optional.of(known);
        }
        Optional<PersonResume> read = resumes.find(accountId)
                .map(Resume::content)
                .map(content -> new PersonResume(version.get(), facts.read(content), ResumeSentences.of(content)));
        read.ifPresent(resume -> cache.put(accountId, resume));
        return read;
    }
}
