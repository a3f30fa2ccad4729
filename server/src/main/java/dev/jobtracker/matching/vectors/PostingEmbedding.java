package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingNumbers;
import dev.jobtracker.jobs.PostingText;
import dev.jobtracker.jobs.PostingTexts;
import dev.jobtracker.jobs.PostingTexts.Place;
import dev.jobtracker.matching.embeddings.EmbeddingFailedException;
import dev.jobtracker.matching.embeddings.EmbeddingModel;
import dev.jobtracker.matching.embeddings.EmbeddingModels;
import dev.jobtracker.platform.database.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Makes the vectors that are lacking, a few at a time: those looked at first, then the newest. What is made is stored
 * with the place reached, so it goes on where it stopped. When a new model has all its vectors it takes over, and the
 * vectors of the old one are deleted. One caller at a time in the whole installation.
 */
final class PostingEmbedding {

    private static final int TOGETHER = 16;
    private static final int DELETED_TOGETHER = 1_000;

    private final Database database;
    private final EmbeddingModels models;
    private final ModelRows known;
    private final PostingVectorRows rows;
    private final Neighbours neighbours;
    private final PostingTexts texts;
    private final PostingDigest digest;
    private final LookedAt lookedAt;
    private final Consumer<KnownModel> beforeUse;
    private final PostingNumbers numbers;

    /**
     * Nothing is read before it runs.
     *
     * @param beforeUse is told of a model that has all its vectors, before searches use it
     */
    PostingEmbedding(
            Database database,
            EmbeddingModels models,
            Neighbours neighbours,
            PostingTexts texts,
            PostingDigest digest,
            LookedAt lookedAt,
            Consumer<KnownModel> beforeUse,
            PostingNumbers numbers) {
        this.database = database;
        this.models = models;
        this.known = new ModelRows(database);
        this.rows = new PostingVectorRows(database);
        this.neighbours = neighbours;
        this.texts = texts;
        this.digest = digest;
        this.lookedAt = lookedAt;
        this.beforeUse = beforeUse;
        this.numbers = numbers;
    }

    /**
     * Works until nothing is lacking or it is told to stop.
     *
     * @throws EmbeddingFailedException when the model cannot be had now
     */
    void run(BooleanSupplier stopping) {
        EmbeddingModel model = models.configured();
        Optional<KnownModel> before = known.named(model.name());
        if (before.isEmpty()
                && texts.open((number, hash) -> DSL.noCondition(), null, 1).isEmpty()) {
            return;
        }
        KnownModel target = before.orElseGet(() -> known.add(model.name(), model.dimensions()));
        if (target.ready()) {
            neighbours.prepare(target, stopping);
        }
        while (!stopping.getAsBoolean()) {
            if (!step(model, target)) {
                takeOver(target, stopping);
                return;
            }
        }
    }

    private boolean step(EmbeddingModel model, KnownModel target) {
        List<PostingText> wanted =
                texts.of(lookedAt.take(TOGETHER), (number, hash) -> PostingVectorRows.lacking(target, number, hash));
        if (!wanted.isEmpty()) {
            store(model, target, wanted, null);
            return true;
        }
        Place cursor = known.named(target.name()).map(KnownModel::cursor).orElse(null);
        List<PostingText> next =
                texts.open((number, hash) -> PostingVectorRows.lacking(target, number, hash), cursor, TOGETHER);
        if (next.isEmpty()) {
            known.moveTo(target, null);
            return cursor != null;
        }
        PostingText last = next.getLast();
        store(model, target, next, new Place(last.listedAt(), last.number()));
        return true;
    }

    private void store(EmbeddingModel model, KnownModel target, List<PostingText> postings, @Nullable Place reached) {
        Map<PostingText, String> digests = new LinkedHashMap<>();
        postings.forEach(posting -> digests.put(posting, digest.of(posting)));
        Map<String, byte[]> vectors = vectors(model, target, new LinkedHashSet<>(digests.values()));
        database.change(db -> {
            Set<Integer> there = numbers.ids(
                            postings.stream().map(PostingText::number).toList())
                    .keySet();
            List<PostingVectorRows.Made> made = new ArrayList<>();
            digests.forEach((posting, digest) -> {
                byte[] vector = vectors.get(digest);
                if (vector != null && there.contains(posting.number())) {
                    made.add(new PostingVectorRows.Made(
                            posting.number(), posting.contentHash(), TextHash.of(digest), vector));
                }
            });
            rows.put(db, target, made);
            neighbours.stored(db, target, made);
            if (reached != null) {
                known.moveTo(target, reached);
            }
        });
    }

    /** The vectors of texts; those of texts that had one before are taken from there. */
    private Map<String, byte[]> vectors(EmbeddingModel model, KnownModel target, Set<String> digests) {
        Map<String, byte[]> before =
                rows.madeFrom(target, digests.stream().map(TextHash::of).toList());
        Map<String, byte[]> vectors = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String digest : digests) {
            byte[] vector = before.get(TextHash.of(digest));
            if (vector == null) {
                unknown.add(digest);
            } else {
                vectors.put(digest, vector);
            }
        }
        if (!unknown.isEmpty()) {
            List<float[]> computed = model.passages(unknown);
            for (int i = 0; i < computed.size(); i++) {
                if (computed.get(i).length != target.dimensions()) {
                    throw new EmbeddingFailedException(
                            model.name() + " made " + computed.get(i).length + " numbers, not " + target.dimensions(),
                            null);
                }
                vectors.put(unknown.get(i), HalfPrecision.bytes(computed.get(i)));
            }
        }
        return vectors;
    }

    private void takeOver(KnownModel target, BooleanSupplier stopping) {
        if (!target.ready()) {
            neighbours.prepare(target, stopping);
            if (stopping.getAsBoolean()) {
                return;
            }
            beforeUse.accept(target);
            known.use(target);
        }
        for (KnownModel old : known.othersThan(target)) {
            neighbours.gone(old);
            while (rows.deleteSome(old, DELETED_TOGETHER) > 0) {
                if (stopping.getAsBoolean()) {
                    return;
                }
            }
            known.delete(old);
        }
    }
}
