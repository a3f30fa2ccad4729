package dev.jobtracker.jobs.clusters;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static dev.jobtracker.platform.schema.Tables.POSTING_DETAIL;

import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.jobs.duplicates.Opening;
import dev.jobtracker.jobs.duplicates.Traits;
import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads postings for comparison. */
final class CandidateRows {

    private static final List<Field<?>> NAMES = List.of(
            POSTING.NUMBER,
            POSTING.ID,
            POSTING.CLUSTER_ID,
            POSTING.LEADS,
            POSTING.JOINED_BY,
            POSTING.STATUS,
            POSTING_DETAIL.TITLE,
            POSTING_DETAIL.COMPANY_NAME,
            POSTING_DETAIL.LOCATION,
            POSTING_DETAIL.CITY,
            POSTING_DETAIL.REGION,
            POSTING.COUNTRY,
            POSTING.REMOTE,
            POSTING.EMPLOYMENT_TYPE,
            POSTING_DETAIL.PUBLISHED_AT,
            POSTING.EXPIRES_AT,
            POSTING_DETAIL.REMOVED_AT);

    private CandidateRows() {}

    /** What they are called and where they are; no texts, no links. */
    static Map<Integer, Candidate> names(DSLContext db, Collection<Integer> numbers) {
        Map<Integer, Candidate> found = new HashMap<>();
        for (List<Integer> some : Parts.of(numbers, ClusterRows.MOST_BIND_VALUES)) {
            db.select(NAMES)
                    .from(POSTING)
                    .join(POSTING_DETAIL)
                    .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                    .where(POSTING.NUMBER.in(some))
                    .forEach(row -> found.put(row.get(POSTING.NUMBER), candidate(row, null, null, null)));
        }
        return found;
    }

    static Map<Integer, Candidate> whole(DSLContext db, Collection<Integer> numbers) {
        Map<Integer, Candidate> found = new HashMap<>();
        for (List<Integer> some : Parts.of(numbers, ClusterRows.MOST_BIND_VALUES)) {
            addWhole(db, POSTING.NUMBER.in(some), found);
        }
        return found;
    }

    /** All postings of clusters, whole. */
    static Map<Integer, Candidate> ofClusters(DSLContext db, Collection<UUID> clusters) {
        Map<Integer, Candidate> found = new HashMap<>();
        for (List<UUID> some : Parts.of(clusters, ClusterRows.MOST_BIND_VALUES)) {
            addWhole(db, POSTING.CLUSTER_ID.in(some), found);
        }
        return found;
    }

    private static void addWhole(DSLContext db, Condition which, Map<Integer, Candidate> found) {
        db.select(NAMES)
                .select(POSTING_DETAIL.DESCRIPTION, POSTING_DETAIL.URL, POSTING_DETAIL.APPLY_URL)
                .from(POSTING)
                .join(POSTING_DETAIL)
                .on(POSTING_DETAIL.NUMBER.eq(POSTING.NUMBER))
                .where(which)
                .forEach(row -> found.put(
                        row.get(POSTING.NUMBER),
                        candidate(
                                row,
                                row.get(POSTING_DETAIL.DESCRIPTION),
                                row.get(POSTING_DETAIL.URL),
                                row.get(POSTING_DETAIL.APPLY_URL))));
    }

    private static Candidate candidate(
            Record row, @Nullable String text, @Nullable String url, @Nullable String applyUrl) {
        return new Candidate(
                row.get(POSTING.NUMBER),
                row.get(POSTING.CLUSTER_ID),
                row.get(POSTING.LEADS),
                row.get(POSTING.JOINED_BY),
                PostingStatus.of(row.get(POSTING.STATUS)) == PostingStatus.OPEN,
                row.get(POSTING.EXPIRES_AT),
                Traits.of(opening(row, text, url, applyUrl)));
    }

    private static Opening opening(Record row, @Nullable String text, @Nullable String url, @Nullable String applyUrl) {
        String remote = row.get(POSTING.REMOTE);
        String employment = row.get(POSTING.EMPLOYMENT_TYPE);
        Instant removed = row.get(POSTING_DETAIL.REMOVED_AT);
        return new Opening(
                row.get(POSTING.ID),
                row.get(POSTING_DETAIL.TITLE),
                row.get(POSTING_DETAIL.COMPANY_NAME),
                place(row),
                remote == null ? null : RemoteKind.valueOf(remote.toUpperCase(Locale.ROOT)),
                employment == null ? null : EmploymentType.valueOf(employment.toUpperCase(Locale.ROOT)),
                text,
                url,
                applyUrl,
                row.get(POSTING_DETAIL.PUBLISHED_AT),
                removed != null ? removed : row.get(POSTING.EXPIRES_AT));
    }

    private static @Nullable Place place(Record row) {
        String location = row.get(POSTING_DETAIL.LOCATION);
        if (location == null && row.get(POSTING.COUNTRY) == null) {
            return null;
        }
        return new Place(
                location == null ? "" : location,
                row.get(POSTING_DETAIL.CITY),
                row.get(POSTING_DETAIL.REGION),
                row.get(POSTING.COUNTRY),
                null,
                null);
    }
}
