package dev.jobtracker.jobs.marks;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;
import static dev.jobtracker.platform.schema.Tables.POSTING_MARK;
import static dev.jobtracker.platform.schema.Tables.POSTING_SPLIT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.clusters.Splits;
import dev.jobtracker.platform.schema.tables.Posting;
import dev.jobtracker.platform.web.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The marks in the database: held on the posting that was marked, true of every posting of its cluster. */
public final class MarkRows {

    private static final Posting MARKED = POSTING.as("marked");
    private static final Field<Integer> NEWEST = field(name("newest"), SQLDataType.INTEGER);
    private static final Field<Instant> LAST_MARKED = field(name("last_marked"), POSTING_MARK.MARKED_AT.getDataType());

    private MarkRows() {}

    /** Keeps the postings that a reader is to be shown by their own marks; all, where nobody in particular reads. */
    public static Condition shownTo(PostingQuery.Reader reader) {
        Condition hidden = POSTING.NUMBER.in(numbers(reader.accountId(), Mark.HIDDEN));
        Condition shown = reader.hidden() ? hidden : hidden.not();
        if (reader.saved() == null) {
            return shown;
        }
        Condition saved = POSTING.NUMBER.in(numbers(reader.accountId(), Mark.SAVED));
        return shown.and(reader.saved() ? saved : saved.not());
    }

    /** Every posting of the clusters that the person marked. */
    private static Select<Record1<Integer>> numbers(UUID accountId, Mark mark) {
        Posting member = POSTING.as("member");
        return select(member.NUMBER)
                .from(POSTING_MARK)
                .join(MARKED)
                .on(MARKED.NUMBER.eq(POSTING_MARK.POSTING_NUMBER))
                .join(member)
                .on(member.CLUSTER_ID.eq(MARKED.CLUSTER_ID))
                .and(Splits.together(MARKED, member, accountId))
                .where(markedBy(accountId, mark));
    }

    private static Condition markedBy(UUID accountId, Mark mark) {
        return POSTING_MARK.ACCOUNT_ID.eq(accountId).and(POSTING_MARK.KIND.eq(mark.key()));
    }

    /** Marks a posting that is there, unless it is marked already. */
    public static void add(DSLContext db, UUID accountId, Mark mark, UUID posting, Instant now) {
        db.insertInto(POSTING_MARK)
                .columns(
                        POSTING_MARK.ACCOUNT_ID, POSTING_MARK.KIND, POSTING_MARK.POSTING_NUMBER, POSTING_MARK.MARKED_AT)
                .select(select(val(accountId), val(mark.key()), POSTING.NUMBER, val(now, POSTING_MARK.MARKED_AT))
                        .from(POSTING)
                        .where(POSTING.ID.eq(posting)))
                .onConflictDoNothing()
                .execute();
    }

    /** Takes the mark from every posting of the cluster. */
    public static void remove(DSLContext db, UUID accountId, Mark mark, UUID posting) {
        Posting member = POSTING.as("member");
        db.deleteFrom(POSTING_MARK)
                .where(markedBy(accountId, mark))
                .and(POSTING_MARK.POSTING_NUMBER.in(select(member.NUMBER)
                        .from(POSTING)
                        .join(member)
                        .on(member.CLUSTER_ID.eq(POSTING.CLUSTER_ID))
                        .and(Splits.together(POSTING, member, accountId))
                        .where(POSTING.ID.eq(posting))))
                .execute();
    }

    /** Those of the postings that somebody saved, by themselves. */
    static Set<UUID> savedByAnybody(DSLContext db, Collection<UUID> postings) {
        return db.select(POSTING.ID)
                .from(POSTING)
                .join(POSTING_MARK)
                .on(POSTING_MARK.POSTING_NUMBER.eq(POSTING.NUMBER))
                .where(POSTING_MARK.KIND.eq(Mark.SAVED.key()))
                .and(POSTING.ID.in(postings))
                .fetchSet(POSTING.ID);
    }

    /** One posting of each saved cluster, the one saved last first. */
    public static List<UUID> saved(DSLContext db, UUID accountId, boolean hidden, PageRequest page) {
        Table<?> clusters = select(
                        max(POSTING.NUMBER).as(NEWEST),
                        max(POSTING_MARK.MARKED_AT).as(LAST_MARKED))
                .from(POSTING_MARK)
                .join(POSTING)
                .on(POSTING.NUMBER.eq(POSTING_MARK.POSTING_NUMBER))
                .where(savedBy(accountId, hidden))
                .groupBy(POSTING.CLUSTER_ID, apart(accountId))
                .asTable("clusters");
        return db.select(POSTING.ID)
                .from(clusters)
                .join(POSTING)
                .on(POSTING.NUMBER.eq(NEWEST))
                .orderBy(LAST_MARKED.desc(), NEWEST.desc())
                .limit(page.limit())
                .offset(page.offset())
                .fetch(POSTING.ID);
    }

    /** How many clusters that are. */
    public static long countSaved(DSLContext db, UUID accountId, boolean hidden) {
        return db.select(count())
                .from(select(POSTING.CLUSTER_ID)
                        .from(POSTING_MARK)
                        .join(POSTING)
                        .on(POSTING.NUMBER.eq(POSTING_MARK.POSTING_NUMBER))
                        .where(savedBy(accountId, hidden))
                        .groupBy(POSTING.CLUSTER_ID, apart(accountId)))
                .fetchSingle()
                .value1();
    }

    /** The posting itself where the person split it off, so that it counts beside what is left of its cluster. */
    private static Field<Integer> apart(UUID accountId) {
        return when(
                POSTING.ID.in(select(POSTING_SPLIT.POSTING_ID)
                        .from(POSTING_SPLIT)
                        .where(POSTING_SPLIT.ACCOUNT_ID.eq(accountId))),
                POSTING.NUMBER);
    }

    private static Condition savedBy(UUID accountId, boolean hidden) {
        return markedBy(accountId, Mark.SAVED).and(shownTo(new PostingQuery.Reader(accountId, null, hidden)));
    }

    /** Everything that the person marked, the latest last. */
    static Result<Record> all(DSLContext db, UUID accountId) {
        return db.select(POSTING_MARK.KIND, POSTING_MARK.MARKED_AT)
                .select(POSTING.ID, POSTING.SOURCE)
                .select(POSTING_DETAIL.TITLE, POSTING_DETAIL.COMPANY_NAME, POSTING_DETAIL.LOCATION)
                .select(POSTING_DETAIL.URL, POSTING_DETAIL.DESCRIPTION)
                .from(POSTING_MARK)
                .join(POSTING)
                .on(POSTING.NUMBER.eq(POSTING_MARK.POSTING_NUMBER))
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .where(POSTING_MARK.ACCOUNT_ID.eq(accountId))
                .orderBy(POSTING_MARK.MARKED_AT, POSTING.NUMBER)
                .fetch();
    }

    static void removeAll(DSLContext db, UUID accountId) {
        db.deleteFrom(POSTING_MARK).where(POSTING_MARK.ACCOUNT_ID.eq(accountId)).execute();
    }
}
