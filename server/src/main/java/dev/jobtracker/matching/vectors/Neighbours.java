package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingQuery;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;

/** Finds the postings most alike to a vector, one way or another. Safe to share between threads. */
interface Neighbours {

    /** The best of all that the filter keeps, best first. */
    List<Neighbour> nearest(KnownModel model, float[] query, PostingQuery filter, int limit);

    /**
     * Makes everything ready to search a model's vectors, as far as there are any; may be stopped and called again. Is
     * called by the task that makes vectors, before it makes more of the model in use, and before another is used.
     */
    void prepare(KnownModel model, BooleanSupplier stopping);

    /** Is told of each vector in the transaction that stores it. */
    void stored(DSLContext db, KnownModel model, List<PostingVectorRows.Made> made);

    /** Is told of a model that is not used any more. */
    void gone(KnownModel model);

    /** Is told that a backup took the place of all vectors, in that transaction. */
    void restored(DSLContext db);
}
