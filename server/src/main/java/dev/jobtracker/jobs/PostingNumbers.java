package dev.jobtracker.jobs;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static org.jooq.impl.DSL.inline;

import dev.jobtracker.jobs.search.PostingSearch;
import dev.jobtracker.platform.database.Database;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * Postings by their numbers: small, never given twice, and so what indexes beside the catalog call them. Safe to share
 * between threads.
 */
public final class PostingNumbers {

    private final Database database;
    private final PostingSearch search;

    PostingNumbers(Database database, PostingSearch search) {
        this.database = database;
        this.search = search;
    }

    /** The numbers of all that a question asks for, one posting of each opening, to be built into a query. */
    public Select<Record1<Integer>> of(PostingQuery query) {
        return search.numbers(query);
    }

    /**
     * The numbers of all that a question asks for, unless they are too many.
     *
     * @return of the first {@code most} of them where there are more, in no order
     */
    public BitSet of(PostingQuery query, int most) {
        BitSet numbers = new BitSet();
        database.read(db -> db.fetch(search.numbers(query).limit(most))).forEach(row -> numbers.set(row.value1()));
        return numbers;
    }

    /** Those of the numbers that a question asks for. At most a few hundred. */
    public Set<Integer> among(Collection<Integer> numbers, PostingQuery query) {
        return database.read(db -> new HashSet<>(
                db.fetch(search.numbers(query).and(POSTING.NUMBER.in(numbers))).getValues(POSTING.NUMBER)));
    }

    /** The ids of postings by their numbers; at most a few hundred. */
    public Map<Integer, UUID> ids(Collection<Integer> numbers) {
        Map<Integer, UUID> ids = new HashMap<>();
        pairs(POSTING.NUMBER, numbers).forEach((number, id) -> ids.put(number, id));
        return ids;
    }

    /** The numbers of postings by their ids; at most a few hundred. */
    public Map<UUID, Integer> numbers(Collection<UUID> ids) {
        Map<UUID, Integer> numbers = new HashMap<>();
        pairs(POSTING.ID, ids).forEach((number, id) -> numbers.put(id, number));
        return numbers;
    }

    private <T> Map<Integer, UUID> pairs(Field<T> field, Collection<T> values) {
        return database.read(db -> db.select(POSTING.NUMBER, POSTING.ID)
                .from(POSTING)
                .where(field.in(values))
                .fetchMap(POSTING.NUMBER, POSTING.ID));
    }

    /** How many open postings there are that meet a condition on their numbers. */
    public long countOpen(Function<Field<Integer>, Condition> which) {
        return database.read(db -> (long) db.fetchCount(db.selectOne()
                .from(POSTING)
                .where(POSTING.STATUS.eq(inline(PostingStatus.OPEN.key())))
                .and(which.apply(POSTING.NUMBER))));
    }
}
