package dev.jobtracker.jobs;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import dev.jobtracker.platform.database.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** What postings say, for modules that read all of them in the background. Safe to share between threads. */
public final class PostingTexts {

    private final Database database;

    PostingTexts(Database database) {
        this.database = database;
    }

    /**
     * A place in the list of open postings, newest first.
     *
     * @param number of the posting that stands there
     */
    public record Place(Instant listedAt, int number) {}

    /**
     * The next open postings that are wanted, newest first.
     *
     * @param which of them, by their number and the hash of their version
     * @param after where to go on; null to begin
     */
    public List<PostingText> open(
            BiFunction<Field<Integer>, Field<String>, Condition> which, @Nullable Place after, int limit) {
        Condition further = after == null
                ? noCondition()
                : row(POSTING.LISTED_AT, POSTING.NUMBER)
                        .lt(row(val(after.listedAt(), POSTING.LISTED_AT), val(after.number())));
        return database.read(db -> texts(db)
                .where(POSTING.STATUS.eq(inline(PostingStatus.OPEN.key())))
                .and(further)
                .and(which.apply(POSTING.NUMBER, POSTING_DETAIL.CONTENT_HASH))
                .orderBy(POSTING.LISTED_AT.desc(), POSTING.NUMBER.desc())
                .limit(limit)
                .fetch(PostingTexts::text));
    }

    /** Those of the postings that are wanted, open or not. */
    public List<PostingText> of(Collection<UUID> ids, BiFunction<Field<Integer>, Field<String>, Condition> which) {
        return database.read(db -> texts(db)
                .where(POSTING.ID.in(ids))
                .and(which.apply(POSTING.NUMBER, POSTING_DETAIL.CONTENT_HASH))
                .fetch(PostingTexts::text));
    }

    private static SelectOnConditionStep<? extends Record> texts(DSLContext db) {
        return db.select(
                        POSTING.NUMBER,
                        POSTING.LISTED_AT,
                        POSTING_DETAIL.CONTENT_HASH,
                        POSTING_DETAIL.TITLE,
                        POSTING_DETAIL.SKILLS,
                        POSTING_DETAIL.DESCRIPTION)
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER));
    }

    private static PostingText text(Record row) {
        String skills = row.get(POSTING_DETAIL.SKILLS);
        return new PostingText(
                row.get(POSTING.NUMBER),
                row.get(POSTING.LISTED_AT),
                row.get(POSTING_DETAIL.CONTENT_HASH),
                row.get(POSTING_DETAIL.TITLE),
                skills == null ? List.of() : List.of(skills.split("\n", -1)),
                Objects.requireNonNullElse(row.get(POSTING_DETAIL.DESCRIPTION), ""));
    }
}
