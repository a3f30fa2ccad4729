package dev.jobtracker.matching;

import dev.jobtracker.matching.embeddings.EmbeddingFailedException;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.scoring.Calibration;
import dev.jobtracker.matching.scoring.ReferencePairs;
import dev.jobtracker.platform.failures.Failures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** What the cosines of each model mean; found out once for each, in the background. Safe to share between threads. */
final class Calibrations {

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

    private final EmbeddingModels models;
    private final CalibrationRows rows;
    private final Failures failures;
    private final Clock clock;
    private final Map<String, Calibration> known = new ConcurrentHashMap<>();
    private final ReentrantLock measuring = new ReentrantLock();
    private volatile Instant notBefore = Instant.MIN;

    Calibrations(EmbeddingModels models, CalibrationRows rows, Failures failures, Clock clock) {
        this.models = models;
        this.rows = rows;
        this.failures = failures;
        this.clock = clock;
    }

    /** That of the model of this name; empty while it is being found out. */
    Optional<Calibration> of(String name) {
        Calibration calibration = known.get(name);
        if (calibration == null && !measuring.isLocked() && clock.instant().isAfter(notBefore)) {
            Thread.ofVirtual().name("calibration").start(() -> find(name));
        }
        return Optional.ofNullable(calibration);
    }

    private void find(String name) {
        if (!measuring.tryLock()) {
            return;
        }
        try {
            Optional<Calibration> kept = rows.find(name);
            if (kept.isPresent()) {
                known.put(name, kept.get());
                return;
            }
            Optional<EmbeddingModel> model = models.named(name);
            if (model.isPresent()) {
                Calibration measured = ReferencePairs.load().measure(model.get());
                rows.put(name, measured);
                known.put(name, measured);
            } else {
                notBefore = clock.instant().plus(AFTER_A_FAILURE);
            }
        } catch (EmbeddingFailedException refused) {
            notBefore = clock.instant().plus(AFTER_A_FAILURE);
        } catch (RuntimeException failure) {
            notBefore = clock.instant().plus(AFTER_A_FAILURE);
            failures.record(failure, "matching");
        } finally {
            measuring.unlock();
        }
    }
}
