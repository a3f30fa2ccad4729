package dev.jobtracker.platform.failures;

import static dev.jobtracker.platform.schema.Tables.FAILURE_GROUP;

import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.schema.tables.records.FailureGroupRecord;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The groups as they are kept: the five hundred that happened last. */
public final class FailureGroups {

    private static final int KEPT = 500;
    private static final TypeReference<List<String>> LINES = new TypeReference<>() {};

    private final Database database;
    private final JsonMapper json;

    FailureGroups(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(List<FailureTally> tallies) {
        database.change(db -> {
            tallies.forEach(tally -> add(db, tally));
            forgetTheOldest(db);
        });
    }

    /** One that had been put away comes back into sight when it happens again. */
    private void add(DSLContext db, FailureTally tally) {
        String detail = json.writeValueAsString(tally.frames());
        db.insertInto(FAILURE_GROUP)
                .set(FAILURE_GROUP.ID, Identifiers.timeOrdered())
                .set(FAILURE_GROUP.KIND, tally.key().kind())
                .set(FAILURE_GROUP.PLACE, tally.key().place())
                .set(FAILURE_GROUP.ORIGIN, tally.key().origin())
                .set(FAILURE_GROUP.MESSAGE, tally.message())
                .set(FAILURE_GROUP.OCCURRENCES, tally.occurrences())
                .set(FAILURE_GROUP.FIRST_SEEN_AT, tally.firstSeenAt())
                .set(FAILURE_GROUP.LAST_SEEN_AT, tally.lastSeenAt())
                .set(FAILURE_GROUP.LAST_REQUEST_ID, tally.requestId())
                .set(FAILURE_GROUP.RESOLVED, false)
                .set(FAILURE_GROUP.DETAIL, detail)
                .onConflict(FAILURE_GROUP.KIND, FAILURE_GROUP.PLACE, FAILURE_GROUP.ORIGIN)
                .doUpdate()
                .set(FAILURE_GROUP.OCCURRENCES, FAILURE_GROUP.OCCURRENCES.plus(tally.occurrences()))
                .set(FAILURE_GROUP.MESSAGE, tally.message())
                .set(FAILURE_GROUP.LAST_SEEN_AT, tally.lastSeenAt())
                .set(FAILURE_GROUP.LAST_REQUEST_ID, tally.requestId())
                .set(FAILURE_GROUP.RESOLVED, false)
                .set(FAILURE_GROUP.DETAIL, detail)
                .execute();
    }

    private static void forgetTheOldest(DSLContext db) {
        db.deleteFrom(FAILURE_GROUP)
                .where(FAILURE_GROUP.ID.in(db.select(FAILURE_GROUP.ID)
                        .from(FAILURE_GROUP)
                        .orderBy(FAILURE_GROUP.LAST_SEEN_AT.desc(), FAILURE_GROUP.ID.desc())
                        .limit(10_000)
                        .offset(KEPT)))
                .execute();
    }

    /** Those in sight, or those put away; the one that happened last comes first. */
    public List<FailureGroup> page(boolean resolved, long offset, int limit) {
        return database.read(db -> db.selectFrom(FAILURE_GROUP)
                .where(FAILURE_GROUP.RESOLVED.eq(resolved))
                .orderBy(FAILURE_GROUP.LAST_SEEN_AT.desc(), FAILURE_GROUP.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(this::group));
    }

    private FailureGroup group(FailureGroupRecord row) {
        String message = row.getMessage();
        String detail = row.getDetail();
        return new FailureGroup(
                row.getId(),
                row.getKind(),
                row.getPlace(),
                row.getOrigin(),
                message == null ? "" : message,
                row.getOccurrences(),
                row.getFirstSeenAt(),
                row.getLastSeenAt(),
                row.getLastRequestId(),
                detail == null ? List.of() : json.readValue(detail, LINES));
    }

    public long count(boolean resolved) {
        return database.read(db -> (long) db.fetchCount(FAILURE_GROUP, FAILURE_GROUP.RESOLVED.eq(resolved)));
    }

    /** Puts a group away until it happens again; whether there is such a group. */
    public boolean resolve(UUID id) {
        return database.write(db -> db.update(FAILURE_GROUP)
                        .set(FAILURE_GROUP.RESOLVED, true)
                        .where(FAILURE_GROUP.ID.eq(id))
                        .execute()
                == 1);
    }
}
