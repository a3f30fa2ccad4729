package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.matching.vectors.EmbeddingStatus.Coming;
import dev.jobtracker.platform.database.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;

/** The vectors of postings as the database has them. */
final class EmbeddedPostings implements PostingVectors {

    private static final int TOGETHER = 500;

    private final ModelRows known;
    private final PostingVectorRows rows;
    private final PostingNumbers postings;
    private final Neighbours neighbours;
    private final LookedAt lookedAt;
    private final EmbeddingModels models;

    EmbeddedPostings(
            Database database,
            PostingNumbers postings,
            Neighbours neighbours,
            LookedAt lookedAt,
            EmbeddingModels models) {
        this.known = new ModelRows(database);
        this.rows = new PostingVectorRows(database);
        this.postings = postings;
        this.neighbours = neighbours;
        this.lookedAt = lookedAt;
        this.models = models;
    }

    @Override
    public Map<UUID, float[]> of(Collection<UUID> postingIds) {
        Optional<KnownModel> model = known.inUse();
        Map<UUID, float[]> vectors = new HashMap<>();
        List<UUID> ids = List.copyOf(postingIds);
        for (int start = 0; start < ids.size() && model.isPresent(); start += TOGETHER) {
            Map<UUID, Integer> numbers = postings.numbers(ids.subList(start, Math.min(ids.size(), start + TOGETHER)));
            Map<Integer, float[]> found = rows.of(model.get(), numbers.values());
            numbers.forEach((id, number) -> {
                float[] vector = found.get(number);
                if (vector != null) {
                    vectors.put(id, vector);
                }
            });
        }
        List<UUID> lacking = new ArrayList<>(ids);
        lacking.removeAll(vectors.keySet());
        lookedAt.add(lacking);
        return vectors;
    }

    @Override
    public List<Neighbour> nearest(float[] query, PostingQuery filter, int limit) {
        Optional<KnownModel> model = known.inUse();
        if (model.isEmpty() || limit <= 0) {
            return List.of();
        }
        if (query.length != model.get().dimensions()) {
            throw new IllegalArgumentException("a vector of " + query.length + " numbers, not of the "
                    + model.get().dimensions() + " searched with");
        }
        return neighbours.nearest(model.get(), query, filter, limit);
    }

    @Override
    public String model() {
        return known.inUse()
                .map(KnownModel::name)
                .orElseGet(() -> models.configured().name());
    }

    @Override
    public EmbeddingStatus status() {
        long open = postings.countOpen(number -> DSL.noCondition());
        String configured = models.configured().name();
        Optional<KnownModel> inUse = known.inUse();
        if (inUse.isEmpty()) {
            return new EmbeddingStatus(configured, 0, 0, open, null);
        }
        Coming coming = known.named(configured)
                .filter(model -> !model.ready())
                .map(model -> new Coming(model.name(), model.dimensions(), embedded(model)))
                .orElse(null);
        return new EmbeddingStatus(inUse.get().name(), inUse.get().dimensions(), embedded(inUse.get()), open, coming);
    }

    private long embedded(KnownModel model) {
        return postings.countOpen(number -> PostingVectorRows.having(model, number));
    }
}
