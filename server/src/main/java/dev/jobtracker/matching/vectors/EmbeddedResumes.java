package dev.jobtracker.matching.vectors;

import dev.jobtracker.matching.embeddings.EmbeddingFailedException;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.resumes.Resume;
import dev.jobtracker.resumes.ResumeEmbeddings;
import dev.jobtracker.resumes.ResumeVersion;
import dev.jobtracker.resumes.Resumes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the vector of a résumé when it changes, and whenever one is asked for that is not there. */
final class EmbeddedResumes implements ResumeVectors, ResumeEmbeddings {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedResumes.class);
    private static final int PATIENCE_SECONDS = 2;

    private final Resumes resumes;
    private final EmbeddingModels models;
    private final ModelRows known;
    private final ResumeVectorRows rows;
    private final Failures failures;
    private final Map<UUID, FutureTask<Boolean>> underWay = new ConcurrentHashMap<>();

    EmbeddedResumes(Database database, Resumes resumes, EmbeddingModels models, Failures failures) {
        this.resumes = resumes;
        this.models = models;
        this.known = new ModelRows(database);
        this.rows = new ResumeVectorRows(database);
        this.failures = failures;
    }

    @Override
    public Optional<float[]> of(UUID accountId) {
        Optional<ResumeVersion> version = resumes.latest(accountId);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        Optional<float[]> vector = known.inUse().flatMap(model -> rows.find(model, version.get()));
        if (vector.isEmpty()) {
            var _ = making(accountId);
        }
        return vector;
    }

    @Override
    public Optional<Embedding> of(Resume resume) {
        return known.inUse()
                .filter(model -> rows.find(model, ResumeVersion.of(resume)).isPresent())
                .map(model -> new Embedding(model.name(), model.dimensions()));
    }

    /** Makes the vector of a person's résumé and waits for it a little; it comes into being all the same. */
    void changed(UUID accountId) {
        try {
            var _ = making(accountId).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException later) {
            // Whoever asks next finds it, or has it tried again.
        }
    }

    private FutureTask<Boolean> making(UUID accountId) {
        FutureTask<Boolean> mine = new FutureTask<>(() -> make(accountId));
        FutureTask<Boolean> first = underWay.putIfAbsent(accountId, mine);
        if (first != null) {
            return first;
        }
        Thread.ofVirtual().name("resume-embedding").start(() -> {
            try {
                mine.run();
            } finally {
                underWay.remove(accountId, mine);
            }
        });
        return mine;
    }

    private boolean make(UUID accountId) {
        try {
            KnownModel inUse = known.inUse().orElseGet(() -> {
                EmbeddingModel first = models.configured();
                return known.add(first.name(), first.dimensions());
            });
            return make(accountId, inUse);
        } catch (EmbeddingFailedException foreseen) {
            LOG.warn("a résumé has no vector yet: {}", foreseen.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("a résumé's vector could not be made", failure);
            failures.record(failure, "making a résumé's vector");
        }
        return false;
    }

    /** Whether there is one now: a model of the past may be out of reach. */
    private boolean make(UUID accountId, KnownModel model) {
        Optional<EmbeddingModel> computing = models.named(model.name());
        Optional<Resume> resume = resumes.find(accountId);
        if (computing.isEmpty() || resume.isEmpty()) {
            return false;
        }
        ResumeVersion version = ResumeVersion.of(resume.get());
        if (rows.find(model, version).isEmpty()) {
            String digest = ResumeDigest.of(resume.get().content());
            rows.put(model, version, computing.get().query(digest));
        }
        return true;
    }

    /** Makes the vectors of all résumés with a model that is about to be used. */
    void makeAll(KnownModel model) {
        resumes.people().forEach(person -> make(person, model));
    }
}
