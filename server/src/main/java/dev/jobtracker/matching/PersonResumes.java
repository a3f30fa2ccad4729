package dev.jobtracker.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.matching.features.Occupations;
import dev.jobtracker.matching.features.ResumeFacts;
import dev.jobtracker.matching.features.ResumeSentences;
import dev.jobtracker.matching.features.WishedWork;
import dev.jobtracker.profiles.Profiles;
import dev.jobtracker.profiles.Wishes;
import dev.jobtracker.resumes.Resumes;
import java.util.Optional;
import java.util.UUID;

/** People's résumés and wishes as they are compared, read anew whenever one changes. Safe to share between threads. */
final class PersonResumes {

    private static final int MOST = 2_000;

    private final Resumes resumes;
    private final Profiles profiles;
    private final ResumeFacts facts;
    private final Occupations occupations;
    private final Cache<UUID, PersonResume> cache =
            Caffeine.newBuilder().maximumSize(MOST).build();

    PersonResumes(Resumes resumes, Profiles profiles, ResumeFacts facts, Occupations occupations) {
        this.resumes = resumes;
        this.profiles = profiles;
        this.facts = facts;
        this.occupations = occupations;
    }

    /** The person's résumé; empty where there is none. */
    Optional<PersonResume> of(UUID accountId) {
        Optional<String> version = resumes.edition(accountId);
        if (version.isEmpty()) {
            cache.invalidate(accountId);
            return Optional.empty();
        }
        Wishes wishes = profiles.wishes(accountId);
        PersonResume known = cache.getIfPresent(accountId);
        if (known != null
                && known.version().equals(version.get())
                && known.told().equals(wishes)) {
            return Optional.of(known);
        }
        Optional<PersonResume> read = resumes.find(accountId)
                .map(resume -> new PersonResume(
                        resume.id(),
                        version.get(),
                        wishes,
                        facts.read(resume.content()),
                        WishedWork.of(wishes, occupations),
                        ResumeSentences.of(resume.content())));
        read.ifPresent(resume -> cache.put(accountId, resume));
        return read;
    }
}
