package dev.jobtracker.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.matching.embeddings.EmbeddingFailedException;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.features.Requirements;
import dev.jobtracker.matching.features.ResumeSentence;
import dev.jobtracker.matching.reasons.SentencePairs;
import dev.jobtracker.matching.reasons.SentencePairs.Pair;
import dev.jobtracker.platform.failures.Failures;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What of a résumé answers each requirement of a posting, found once for each pair. Who asks waits a little; what takes
 * longer is there for the next who asks. Safe to share between threads.
 */
final class Evidence {

    private static final Duration PATIENCE = Duration.ofMillis(450);
    private static final int PAIRS_KEPT = 2_000;
    private static final int RESUMES_KEPT = 200;

    private final EmbeddingModels models;
    private final SentencePairs pairing;
    private final Failures failures;
    private final Cache<String, List<float[]>> resumes =
            Caffeine.newBuilder().maximumSize(RESUMES_KEPT).build();
    private final Cache<String, List<Pair>> found =
            Caffeine.newBuilder().maximumSize(PAIRS_KEPT).build();
    private final ConcurrentMap<String, FutureTask<?>> running = new ConcurrentHashMap<>();

    Evidence(EmbeddingModels models, SentencePairs pairing, Failures failures) {
        this.models = models;
        this.pairing = pairing;
        this.failures = failures;
    }

    /** Gets ready for questions about a résumé. */
    void expect(PersonResume resume) {
        EmbeddingModel known = models.configured();
        if (resumes.getIfPresent(key(known, resume)) == null) {
            var _ = start(key(known, resume), () -> sentences(known, resume));
        }
    }

    /** The pairs; none where they are not found in time. */
    List<Pair> of(PersonResume resume, JobPosting posting) {
        EmbeddingModel known = models.configured();
        if (resume.sentences().isEmpty()) {
            return List.of();
        }
        String key = key(known, resume, posting);
        List<Pair> kept = found.getIfPresent(key);
        return kept == null ? awaited(start(key, () -> find(key, known, resume, posting))) : kept;
    }

    /** Whether everything that there is to find of the pair is found. */
    boolean isComplete(PersonResume resume, JobPosting posting) {
        return resume.sentences().isEmpty() || found.getIfPresent(key(models.configured(), resume, posting)) != null;
    }

    private static String key(EmbeddingModel model, PersonResume resume, JobPosting posting) {
        return key(model, resume) + ' ' + posting.id() + ' ' + KnownPostings.fingerprint(posting);
    }

    private static String key(EmbeddingModel model, PersonResume resume) {
        return model.name() + ' ' + resume.version();
    }

    private List<Pair> find(String key, EmbeddingModel model, PersonResume resume, JobPosting posting) {
        List<String> requirements = Requirements.of(posting.description());
        List<Pair> pairs = requirements.isEmpty()
                ? List.of()
                : pairing.find(
                        requirements, model.passages(requirements), resume.sentences(), sentences(model, resume));
        found.put(key, pairs);
        return pairs;
    }

    private List<float[]> sentences(EmbeddingModel model, PersonResume resume) {
        return resumes.get(
                key(model, resume),
                key -> model.passages(
                        resume.sentences().stream().map(ResumeSentence::text).toList()));
    }

    @SuppressWarnings("unchecked") // what runs under a pair's key gives pairs
    private static List<Pair> awaited(FutureTask<?> task) {
        try {
            return (List<Pair>) task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException notThere) {
            return List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private FutureTask<?> start(String key, Callable<?> work) {
        FutureTask<?> own = new FutureTask<>(() -> watched(work));
        FutureTask<?> first = running.putIfAbsent(key, own);
        if (first != null) {
            return first;
        }
        Thread.ofVirtual().name("evidence").start(() -> {
            own.run();
            running.remove(key, own);
        });
        return own;
    }

    private Object watched(Callable<?> work) throws Exception {
        try {
            return work.call();
        } catch (EmbeddingFailedException refused) {
            throw refused;
        } catch (RuntimeException failure) {
            failures.record(failure, "matching");
            throw failure;
        }
    }
}
