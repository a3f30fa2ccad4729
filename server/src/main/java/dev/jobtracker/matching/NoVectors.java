package dev.jobtracker.matching;

import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.matching.vectors.EmbeddingStatus;
import dev.jobtracker.matching.vectors.Neighbour;
import dev.jobtracker.matching.vectors.PostingVectors;
import dev.jobtracker.matching.vectors.ResumeVectors;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stands in where nothing makes vectors: every score is pending. */
final class NoVectors implements PostingVectors, ResumeVectors {

    @Override
    public Map<UUID, float[]> of(Collection<UUID> postingIds) {
        return Map.of();
    }

    @Override
    public List<Neighbour> nearest(float[] query, PostingQuery filter, int limit) {
        return List.of();
    }

    @Override
    public EmbeddingStatus status() {
        return new EmbeddingStatus("none", 0, 0, 0, null);
    }

    @Override
    public Optional<float[]> of(UUID accountId) {
        return Optional.empty();
    }
}
