package dev.jobtracker.jobs.search;

import dev.jobtracker.jobs.text.IndexedText;
import dev.jobtracker.jobs.text.SearchText;
import dev.jobtracker.platform.database.DatabaseKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Full-text search as one engine does it, by the numbers of postings and in the transaction that changes them. */
public interface TextIndex {

    /** As this engine does it. */
    static TextIndex of(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> new SqliteTextIndex();
            case POSTGRESQL -> new PostgresqlTextIndex();
        };
    }

    /** Puts texts in, in place of what was there. */
    void put(DSLContext db, Map<Integer, IndexedText> texts);

    void remove(DSLContext db, Collection<Integer> numbers);

    /**
     * Takes a step, a short one, towards nothing being left in the database's file of texts that were taken out before
     * the first step.
     *
     * @return whether there may be more to do
     */
    boolean forget(DSLContext db, boolean first);

    /** Takes everything out. */
    void clear(DSLContext db);

    /** How to find postings by words. */
    Hits hits(Wanted wanted, Part part);

    /** Which of the hits. */
    enum Part {
        ALL,
        /** Those that have all that was typed in their titles. */
        IN_TITLE,
        /** The others. */
        ELSEWHERE
    }

    /**
     * Words to find.
     *
     * @param text what was typed
     * @param location folded words that the place must have
     * @param company folded words that the employer's name must have
     */
    record Wanted(SearchText text, List<String> location, List<String> company) {

        boolean isEmpty() {
            return text.isEmpty() && location.isEmpty() && company.isEmpty();
        }
    }

    /**
     * The pieces of a query.
     *
     * @param source the table {@code posting}, joined with the index where it is needed
     * @param condition keeps the hits
     * @param relevance smaller for better hits; null where nothing was typed that could be hit
     * @param closerLook makes a posting's number into what adds to its relevance, at a price that only a few hits are
     *     worth; null where the relevance is all there is
     */
    record Hits(
            Table<?> source,
            Condition condition,
            @Nullable Field<Double> relevance,
            @Nullable Function<Field<Integer>, Field<Double>> closerLook) {

        static Hits unranked(Table<?> source, Condition condition) {
            return new Hits(source, condition, null, null);
        }
    }
}
