package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.matching.embeddings.Vectors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Compares candidates once more, exactly, and puts the most alike first; of equals the one that came last. */
final class ClosestFirst {

    private final PostingVectorRows rows;
    private final PostingNumbers postings;

    ClosestFirst(PostingVectorRows rows, PostingNumbers postings) {
        this.rows = rows;
        this.postings = postings;
    }

    List<Neighbour> of(KnownModel model, float[] query, Collection<Integer> candidates, int limit) {
        record Scored(int number, double cosine) {}
        Map<Integer, float[]> exact = rows.of(model, candidates);
        List<Scored> best = exact.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), Vectors.dot(query, entry.getValue())))
                .sorted(Comparator.comparingDouble(Scored::cosine)
                        .thenComparingInt(Scored::number)
                        .reversed())
                .limit(limit)
                .toList();
        Map<Integer, UUID> ids = postings.ids(best.stream().map(Scored::number).toList());
        List<Neighbour> neighbours = new ArrayList<>(best.size());
        for (Scored one : best) {
            UUID id = ids.get(one.number());
            if (id != null) {
                neighbours.add(new Neighbour(id, one.cosine()));
            }
        }
        return neighbours;
    }
}
