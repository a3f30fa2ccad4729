package dev.jobtracker.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.features.PostingReading;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Postings as they are compared, read once for each text that one has. Safe to share between threads. */
final class KnownPostings {

    private static final int MOST = 10_000;
    private static final long PRIME = 0x100000001b3L;

    private final PostingReading reading;
    private final Cache<UUID, Known> cache =
            Caffeine.newBuilder().maximumSize(MOST).build();

    KnownPostings(PostingReading reading) {
        this.reading = reading;
    }

    private record Known(long fingerprint, PostingFeatures features) {}

    PostingFeatures of(JobPosting posting) {
        long fingerprint = fingerprint(posting);
        Known known = cache.getIfPresent(posting.id());
        if (known == null || known.fingerprint() != fingerprint) {
            known = new Known(fingerprint, reading.read(posting));
            cache.put(posting.id(), known);
        }
        return known.features();
    }

    /** Of everything that the comparison looks at. */
    static long fingerprint(JobPosting posting) {
        long hash = 0xcbf29ce484222325L;
        hash = mixed(hash, posting.title());
        hash = mixed(hash, posting.description());
        hash = mixed(hash, posting.location());
        hash = mixed(hash, posting.country());
        hash = mixed(hash, posting.salary() == null ? null : posting.salary().toString());
        for (String skill : posting.skills()) {
            hash = mixed(hash, skill);
        }
        return (hash
                        ^ Objects.hashCode(
                                posting.remote() == null
                                        ? null
                                        : posting.remote().key()))
                * PRIME;
    }

    private static long mixed(long before, @Nullable String text) {
        long hash = (before ^ 0xffff) * PRIME;
        for (int index = 0; text != null && index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * PRIME;
        }
        return hash;
    }
}
