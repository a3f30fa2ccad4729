package dev.jobtracker.jobs.marks;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_MARK;
import static dev.jobtracker.platform.schema.Tables.POSTING_SPLIT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.jobtracker.jobs.ReaderMarks;
import dev.jobtracker.platform.schema.tables.Posting;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;

/** Reads what a person has made of postings, in one query: every search asks for it. */
public final class MarksOfReader {

    private static final String APART = "apart";
    private static final Posting MARKED = POSTING.as("marked");

    private MarksOfReader() {}

    /** Of all postings. */
    public static ReaderMarks all(DSLContext db, UUID accountId) {
        return read(db, accountId, noCondition());
    }

    /** Of these, and every split. */
    public static ReaderMarks of(DSLContext db, UUID accountId, Collection<UUID> postings) {
        return read(db, accountId, POSTING.ID.in(postings));
    }

    private static ReaderMarks read(DSLContext db, UUID accountId, Condition these) {
        Result<Record3<String, UUID, UUID>> rows = db.fetch(select(POSTING_MARK.KIND, MARKED.ID, POSTING.ID)
                .from(POSTING_MARK)
                .join(MARKED)
                .on(MARKED.NUMBER.eq(POSTING_MARK.POSTING_NUMBER))
                .join(POSTING)
                .on(POSTING.CLUSTER_ID.eq(MARKED.CLUSTER_ID))
                .where(POSTING_MARK.ACCOUNT_ID.eq(accountId))
                .and(these)
                .unionAll(select(inline(APART), POSTING_SPLIT.POSTING_ID, POSTING_SPLIT.POSTING_ID)
                        .from(POSTING_SPLIT)
                        .where(POSTING_SPLIT.ACCOUNT_ID.eq(accountId))));
        Set<UUID> apart = new HashSet<>();
        rows.stream().filter(row -> row.value1().equals(APART)).forEach(row -> apart.add(row.value2()));
        return new ReaderMarks(marked(Mark.SAVED, rows, apart), marked(Mark.HIDDEN, rows, apart), apart);
    }

    /** A mark counts for every posting of the cluster that the person sees together with the marked one. */
    private static Set<UUID> marked(Mark mark, Result<Record3<String, UUID, UUID>> rows, Set<UUID> apart) {
        Set<UUID> marked = new HashSet<>();
        for (Record3<String, UUID, UUID> row : rows) {
            boolean together = row.value2().equals(row.value3())
                    || !(apart.contains(row.value2()) || apart.contains(row.value3()));
            if (row.value1().equals(mark.key()) && together) {
                marked.add(row.value3());
            }
        }
        return marked;
    }
}
